import type { ReactNode } from "react";
import { CARD, type CardMedium, PAGE } from "../card/card-theme";
import { CARD_STYLE } from "./card-style";

/** For a card that stands on another page: it fetches nothing, so it takes the typefaces that are there. */
export const FRAME: CardMedium = {
  unit: PAGE.unit,
  serif: "Newsreader, Charter, Cambria, 'Times New Roman', serif",
  sans: "'Instrument Sans', system-ui, Arial, sans-serif",
};

interface Props {
  locale: string;
  title: string;
  /** Where the card leads, and what is said to those who cannot see it. */
  link: { href: string; label: string };
  children: ReactNode;
}

/** A card as a whole document, without a script or a picture, and with nothing to fetch. */
export function CardDocument({ locale, title, link, children }: Props) {
  return (
    <html lang={locale} style={{ background: CARD.paper }}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style>{CARD_STYLE}</style>
      </head>
      <body style={{ margin: 0, containerType: "inline-size" }}>
        <main>
          <a
            href={link.href}
            target="_blank"
            rel="noopener"
            aria-label={link.label}
            style={{ display: "block", overflow: "hidden", color: CARD.ink, textDecoration: "none" }}
          >
            {children}
          </a>
        </main>
      </body>
    </html>
  );
}
