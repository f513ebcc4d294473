import type { ReactNode } from "react";
import { typePath } from "../type-shape";
import type { CardContent } from "./card-content";
import { CARD, type CardMedium } from "./card-theme";

/** The results card, drawn with flexbox alone so that the same object serves as picture and on the page. */
export function ResultCard({ content, host, medium }: { content: CardContent; host: string; medium: CardMedium }) {
  const { unit } = medium;
  const hue = CARD.types[content.type];
  return (
    <CardFrame medium={medium} name={content.name} aside={content.self} host={host} hue={hue}>
      <div style={{ display: "flex", alignItems: "center", flexGrow: 1 }}>
        <div style={{ display: "flex", width: unit(150), flexShrink: 0 }}>
          <svg
            width="100"
            height="100"
            viewBox="0 0 24 24"
            style={{ width: unit(104), height: unit(104) }}
            aria-hidden="true"
          >
            <path d={typePath(content.type)} fill={hue} />
          </svg>
        </div>
        <div
          style={{
            display: "flex",
            width: unit(850),
            fontFamily: medium.serif,
            fontSize: unit(76),
            fontWeight: 500,
            lineHeight: 1.06,
            letterSpacing: "-0.02em",
          }}
        >
          {content.verdict}
        </div>
      </div>
      <div style={{ display: "flex", paddingLeft: unit(150), paddingBottom: unit(26) }}>
        <Fact medium={medium} label={content.team.label} width={270}>
          {content.team.text}
        </Fact>
        <Fact medium={medium} label={content.need.label} width={230}>
          {content.need.text}
        </Fact>
        <Fact medium={medium} label={content.practice.label} width={260}>
          <Dots medium={medium} {...content.practice} />
        </Fact>
      </div>
    </CardFrame>
  );
}

interface FrameProps {
  medium: CardMedium;
  name: string;
  aside: string;
  host: string;
  hue: string;
  children: ReactNode;
}

/** Paper, mark, name and address: what every card has. */
export function CardFrame({ medium, name, aside, host, hue, children }: FrameProps) {
  const { unit } = medium;
  const small = { display: "flex", fontSize: unit(26), color: CARD.soft } as const;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: unit(1200),
        height: unit(630),
        padding: `${unit(40)} ${unit(50)} ${unit(30)}`,
        borderTop: `${unit(14)} solid ${hue}`,
        background: CARD.paper,
        color: CARD.ink,
        fontFamily: medium.sans,
        lineHeight: 1.3,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <div
          style={{
            display: "flex",
            alignItems: "center",
            fontFamily: medium.serif,
            fontSize: unit(36),
            fontWeight: 500,
          }}
        >
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
        <div style={small}>{aside}</div>
      </div>
      {children}
      <div style={{ ...small, borderTop: `${unit(2)} solid ${CARD.rule}`, paddingTop: unit(16) }}>{host}</div>
    </div>
  );
}

function Fact({
  medium,
  label,
  width,
  children,
}: {
  medium: CardMedium;
  label: string;
  width: number;
  children: ReactNode;
}) {
  const { unit } = medium;
  return (
    <div style={{ display: "flex", flexDirection: "column", width: unit(width) }}>
      <div style={{ display: "flex", fontSize: unit(24), color: CARD.soft }}>{label}</div>
      <div style={{ display: "flex", alignItems: "center", height: unit(48), fontSize: unit(34), fontWeight: 600 }}>
        {children}
      </div>
    </div>
  );
}

/** Five levels: filled up to today's, a ring around the one called for. */
function Dots({ medium, level, target }: { medium: CardMedium; level: number; target: number }) {
  const { unit } = medium;
  return [1, 2, 3, 4, 5].map((step) => (
    <div
      key={step}
      style={{
        display: "flex",
        alignItems: "center",
        justifyContent: "center",
        width: unit(38),
        height: unit(38),
        marginRight: unit(6),
        borderRadius: "50%",
        border: `${unit(4)} solid ${step === target ? CARD.accent : CARD.paper}`,
      }}
    >
      <div
        style={{
          display: "flex",
          width: unit(22),
          height: unit(22),
          borderRadius: "50%",
          background: step <= level ? CARD.ink : CARD.rule,
        }}
      />
    </div>
  ));
}
