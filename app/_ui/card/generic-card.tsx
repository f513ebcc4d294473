import { CardFrame } from "./card-frame";
import { CARD, type CardMedium } from "./card-theme";

/** The card of the site itself, also shown for a code that cannot be read. */
export function GenericCard({
  title,
  text,
  name,
  host,
  medium,
}: Record<"title" | "text" | "name" | "host", string> & { medium: CardMedium }) {
  const { unit } = medium;
  return (
    <CardFrame medium={medium} name={name} aside="" host={host} hue={CARD.accent}>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "center",
          flexGrow: 1,
          paddingLeft: unit(60),
        }}
      >
        <div
          style={{
            display: "flex",
            width: unit(960),
            fontFamily: medium.serif,
            fontSize: unit(84),
            fontWeight: 500,
            lineHeight: 1.06,
            letterSpacing: "-0.02em",
          }}
        >
          {title}
        </div>
        <div style={{ display: "flex", marginTop: unit(28), fontSize: unit(40), color: CARD.soft }}>{text}</div>
      </div>
    </CardFrame>
  );
}
