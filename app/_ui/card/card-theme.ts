import type { TypeId } from "@/lib/model/types";

/** The colours of the light theme, fixed: a card looks the same wherever it is shown. */
export const CARD = {
  paper: "#faf6ee",
  ink: "#1d1b18",
  soft: "#5a554c",
  rule: "#d8d0bf",
  accent: "#8a2f14",
  types: { none: "#645f55", supportive: "#1a6b5a", controlling: "#1d5891", directive: "#7b2c62" } satisfies Record<
    TypeId,
    string
  >,
} as const;

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The card for links, and the one for places that want a square. */
export type CardShape = "wide" | "square";
export const CARD_HEIGHTS: Record<CardShape, number> = { wide: CARD_HEIGHT, square: CARD_WIDTH };

/** How lengths and typefaces are written where the card is drawn. */
export interface CardMedium {
  /** A length of the card's 1200 units. */
  unit: (length: number) => string;
  serif: string;
  sans: string;
}

/** For the picture: plain pixels. */
export const PICTURE: CardMedium = { unit: (length) => `${length}px`, serif: "Newsreader", sans: "Instrument Sans" };

/** For the page: the card scales with the box that holds it. */
export const PAGE: CardMedium = {
  unit: (length) => `calc(${length} * 100cqi / ${CARD_WIDTH})`,
  serif: "var(--font-serif)",
  sans: "var(--font-sans)",
};
