import type { ReactNode } from "react";
import { typePath } from "../type-shape";
import type { CardContent } from "./card-content";
import { CardFrame } from "./card-frame";
import { CARD, type CardMedium } from "./card-theme";
import { LevelDots } from "./level-dots";

interface Props {
  content: CardContent;
  host: string;
  medium: CardMedium;
}

/** The results card, drawn with flexbox alone so that the same object serves as picture and on the page. */
export function ResultCard({ content, host, medium }: Props) {
  const { unit } = medium;
  const { team, need, practice } = content;
  const hue = CARD.types[content.type];
  const fact = (label: string, width: number, value: ReactNode) => (
    <div style={{ display: "flex", flexDirection: "column", width: unit(width) }}>
      <div style={{ display: "flex", fontSize: unit(26), color: CARD.soft }}>{label}</div>
      <div style={{ display: "flex", alignItems: "center", height: unit(54), fontSize: unit(38), fontWeight: 600 }}>
        {value}
      </div>
    </div>
  );
  return (
    <CardFrame medium={medium} name={content.name} aside={content.self} host={host} hue={hue}>
      <div style={{ display: "flex", alignItems: "center", flexGrow: 1 }}>
        <div style={{ display: "flex", width: unit(150), flexShrink: 0 }}>
          <svg
            width="104"
            height="104"
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
            width: unit(880),
            fontFamily: medium.serif,
            fontSize: unit(80),
            fontWeight: 500,
            lineHeight: 1.06,
            letterSpacing: "-0.02em",
          }}
        >
          {content.verdict}
        </div>
      </div>
      <div style={{ display: "flex", paddingLeft: unit(150), paddingBottom: unit(26) }}>
        {fact(team.label, 300, team.text)}
        {fact(need.label, 260, need.text)}
        {fact(practice.label, 270, <LevelDots medium={medium} level={practice.level} target={practice.target} />)}
      </div>
    </CardFrame>
  );
}
