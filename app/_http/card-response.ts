import { originOf } from "@/app/_http/origin";
import type { CardShape } from "@/app/_ui/card/card-theme";
import { drawCard } from "@/app/_ui/card/draw-card";
import { openCode } from "@/lib/link/open-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { pictureLanguage } from "./language";

/** A card is a pure function of its address; a code that cannot be read today may be known to a later edition. */
const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_NOW = "public, max-age=300";

/** The card of a code of either kind as a picture; the card of the site where the code cannot be read. */
export async function cardResponse(request: Request, code: string, shape: CardShape): Promise<Response> {
  const opened = openCode(code, allEditions());
  const summary = opened.ok ? opened.value.summary : null;
  const { host } = new URL(originOf(request.headers));
  const png = await drawCard(pictureLanguage(request), summary, host, shape);
  return new Response(png, { headers: { "Content-Type": "image/png", "Cache-Control": summary ? FOR_EVER : FOR_NOW } });
}
