import { originOf } from "@/app/_http/origin";
import type { CardShape } from "@/app/_ui/card/card-theme";
import { type Card, cardOf, drawCard } from "@/app/_ui/card/draw-card";
import { openCode } from "@/lib/link/open-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { makeShelf } from "./card-shelf";
import { pictureLanguage } from "./language";
import { isKnown, tagOf } from "./tag";

/**
 * A card is a pure function of its address; a code that cannot be read today may be known to a later edition. What
 * stands in for a card that cannot be drawn now is asked for again at once.
 */
const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_NOW = "public, max-age=300";
const FOR_A_MOMENT = "public, max-age=10";

/** Room for about five hundred cards, and a queue that takes a second or two. */
const shelf = makeShelf({ bytes: 32 * 1024 * 1024, waiting: 8 });

/** What stands in, in each language; it names no host, so that there are few. */
const standIns = new Map<string, Promise<ArrayBuffer>>();

/** The card of a code of either kind as a picture; the card of the site where the code cannot be read. */
export async function cardResponse(request: Request, code: string, shape: CardShape): Promise<Response> {
  const opened = openCode(code, allEditions());
  const summary = opened.ok ? opened.value.summary : null;
  const card = await cardOf(pictureLanguage(request), summary, hostOf(request), shape);
  return pictureResponse(request, card, summary ? FOR_EVER : FOR_NOW);
}

/** The card of the site itself. */
export async function siteCardResponse(request: Request): Promise<Response> {
  return pictureResponse(
    request,
    await cardOf(pictureLanguage(request), null, hostOf(request)),
    "public, max-age=86400",
  );
}

function hostOf({ headers }: Request): string {
  return new URL(originOf(headers)).host;
}

async function pictureResponse(request: Request, card: Card, cache: string): Promise<Response> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const tag = tagOf(card.shape + renderToStaticMarkup(card.element));
  const headers = { ETag: tag, "Cache-Control": cache };
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers });
  const picture = await pictureOf(tag, card);
  if (picture) return new Response(picture, { headers: { ...headers, "Content-Type": "image/png" } });
  const standIn = await standInOf(pictureLanguage(request));
  return new Response(standIn, { headers: { "Content-Type": "image/png", "Cache-Control": FOR_A_MOMENT } });
}

/** A card that is drawn or kept; undefined where it cannot be drawn now. */
async function pictureOf(tag: string, card: Card): Promise<ArrayBuffer | undefined> {
  try {
    return await shelf(tag, () => drawCard(card));
  } catch (fault) {
    console.error(fault);
    return undefined;
  }
}

function standInOf(language: string): Promise<ArrayBuffer> {
  let picture = standIns.get(language);
  if (!picture) {
    picture = cardOf(language, null, "").then(drawCard);
    picture.catch(() => standIns.delete(language));
    standIns.set(language, picture);
  }
  return picture;
}
