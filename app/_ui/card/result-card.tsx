import type { ReactNode } from "react";
import { typePath } from "../type-shape";
import type { CardContent } from "./card-content";
import { CardFrame } from "./card-frame";
import { CARD, type CardMedium, type CardShape } from "./card-theme";
import { LevelDots } from "./level-dots";

interface Props {
  content: CardContent;
  host: string;
  medium: CardMedium;
  shape?: CardShape;
}

/** What differs between the shapes, in units of the card. Of the wide one some places show the middle 800 alone. */
const LAYOUTS = {
  wide: { direction: "row", aside: 150, verdict: 72, width: 800, mark: 104 },
  square: { direction: "column", aside: 0, verdict: 118, width: 880, mark: 150 },
} as const;

/** The results card, drawn with flexbox alone so that the same object serves as picture and on the page. */
export function ResultCard({ content, host, medium, shape = "wide" }: Props) {
  const { unit } = medium;
  const { team, need, practice } = content;
  const hue = CARD.types[content.type];
  const { direction, aside, verdict, width, mark } = LAYOUTS[shape];
  const fact = (label: string, room: number, value: ReactNode) => (
    <div style={{ display: "flex", flexDirection: "column", width: unit(room) }}>
      <div style={{ display: "flex", fontSize: unit(34), color: CARD.soft }}>{label}</div>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          height: unit(60),
          fontSize: unit(42),
          fontWeight: 600,
          whiteSpace: "nowrap",
        }}
      >
        {value}
      </div>
    </div>
  );
  const middle = shape === "wide" ? { alignItems: "center" } : { justifyContent: "center" };
  return (
    <CardFrame medium={medium} name={content.name} aside={content.self} host={host} hue={hue} shape={shape}>
      <div style={{ display: "flex", flexDirection: direction, flexGrow: 1, ...middle }}>
        <div
          style={{ display: "flex", width: unit(150), flexShrink: 0, paddingBottom: unit(shape === "wide" ? 0 : 44) }}
        >
          <svg
            width={mark}
            height={mark}
            viewBox="0 0 24 24"
            style={{ width: unit(mark), height: unit(mark) }}
            aria-hidden="true"
          >
            <path d={typePath(content.type)} fill={hue} />
          </svg>
        </div>
        <div
          style={{
            display: "flex",
            width: unit(width),
            fontFamily: medium.serif,
            fontSize: unit(verdict),
            fontWeight: 500,
            lineHeight: 1.06,
            letterSpacing: "-0.02em",
          }}
        >
          {content.verdict}
        </div>
      </div>
      <div style={{ display: "flex", paddingLeft: unit(aside), paddingBottom: unit(26) }}>
        {fact(team.label, 324, team.text)}
        {fact(need.label, 252, need.text)}
        {fact(practice.label, 258, <LevelDots medium={medium} level={practice.level} target={practice.target} />)}
      </div>
    </CardFrame>
  );
}
