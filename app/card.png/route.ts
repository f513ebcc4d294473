import { originOf } from "@/app/_http/origin";
import { drawCard } from "@/app/_ui/card/draw-card";
import { DEFAULT_LOCALE } from "@/lib/words/locales";

/** The card of the site itself. */
export async function GET(request: Request) {
  const png = await drawCard(DEFAULT_LOCALE, null, new URL(originOf(request.headers)).host);
  return new Response(png, { headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" } });
}
