import { ImageResponse } from "@vercel/og";
import type { ReactElement } from "react";
import type { Summary } from "@/lib/link/summary";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { cardContent } from "./card-content";
import { cardFonts } from "./card-fonts";
import { CARD_HEIGHTS, CARD_WIDTH, type CardShape, PICTURE } from "./card-theme";
import { GenericCard } from "./generic-card";
import { ResultCard } from "./result-card";

/** A card that is not drawn yet. */
export interface Card {
  element: ReactElement;
  shape: CardShape;
}

/** The card of a summary; the card of the site where there is none. */
export async function cardOf(
  locale: string,
  summary: Summary | null,
  host: string,
  shape: CardShape = "wide",
): Promise<Card> {
  const [card, result, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  if (summary) {
    const content = drawable(cardContent(locale, summary, { card, result, site }));
    return { element: <ResultCard content={content} host={host} medium={PICTURE} shape={shape} />, shape };
  }
  const texts = drawable({ title: say(locale, card.genericTitle), text: say(locale, card.genericText) });
  return {
    element: <GenericCard {...texts} name={say(locale, site.name)} host={host} medium={PICTURE} />,
    shape: "wide",
  };
}

/** The renderer fetches a font from elsewhere for a character that ours lack: of all we write, the narrow space alone. */
function drawable<Texts>(texts: Texts): Texts {
  return JSON.parse(JSON.stringify(texts).replaceAll("\u202f", "\u00a0"));
}

/** A card as a PNG, drawn in full before anything is sent, so that a fault cannot cut a response short. */
export async function drawCard({ element, shape }: Card): Promise<ArrayBuffer> {
  const size = { width: CARD_WIDTH, height: CARD_HEIGHTS[shape] };
  return new ImageResponse(element, { ...size, fonts: await cardFonts() }).arrayBuffer();
}
