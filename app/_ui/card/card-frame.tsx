import type { ReactNode } from "react";
import { CARD, CARD_HEIGHTS, type CardMedium, type CardShape } from "./card-theme";

interface Props {
  medium: CardMedium;
  name: string;
  /** Stands at the foot, beside the address. */
  aside: string;
  host: string;
  hue: string;
  shape?: CardShape;
  children: ReactNode;
}

/** Paper, mark, name and address: what every card has. */
export function CardFrame({ medium, name, aside, host, hue, shape = "wide", children }: Props) {
  const { unit, serif, sans } = medium;
  const line = { display: "flex", alignItems: "center" } as const;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: unit(1200),
        height: unit(CARD_HEIGHTS[shape]),
        padding: `${unit(30)} ${unit(50)} ${unit(22)}`,
        borderTop: `${unit(14)} solid ${hue}`,
        background: CARD.paper,
        color: CARD.ink,
        fontFamily: sans,
        lineHeight: 1.3,
      }}
    >
      <div style={{ ...line, fontFamily: serif, fontSize: unit(42), fontWeight: 500 }}>
        <svg
          width="42"
          height="42"
          viewBox="0 0 32 32"
          style={{ width: unit(42), height: unit(42), marginRight: unit(16) }}
          aria-hidden="true"
        >
          <path d="M2 2h28v11a9 9 0 1 0 0 17v0H2z" fill={CARD.ink} />
          <circle cx="26.5" cy="21.5" r="5.5" fill={CARD.accent} />
        </svg>
        {name}
      </div>
      {children}
      <div
        style={{
          ...line,
          justifyContent: "space-between",
          borderTop: `${unit(2)} solid ${CARD.rule}`,
          paddingTop: unit(14),
          fontSize: unit(32),
          color: CARD.soft,
        }}
      >
        <div style={line}>{aside}</div>
        <div style={line}>{host}</div>
      </div>
    </div>
  );
}
