import { pictureLanguage } from "@/app/_http/language";
import { originOf } from "@/app/_http/origin";
import { drawCard } from "@/app/_ui/card/draw-card";

/** The card of the site itself. */
export async function GET(request: Request) {
  const png = await drawCard(pictureLanguage(request), null, new URL(originOf(request.headers)).host);
  return new Response(png, { headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" } });
}
