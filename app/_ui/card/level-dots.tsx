import { CARD, type CardMedium } from "./card-theme";

/** Five levels: filled up to today's, a ring around the one called for. */
export function LevelDots({ medium, level, target }: { medium: CardMedium; level: number; target: number }) {
  const { unit } = medium;
  const round = (size: number) => ({ width: unit(size), height: unit(size), borderRadius: unit(size) });
  const dot = (step: number) => (
    <div
      key={step}
      style={{
        ...round(44),
        display: "flex",
        alignItems: "center",
        justifyContent: "center",
        marginRight: unit(2),
        border: `${unit(4)} solid ${step === target ? CARD.accent : CARD.paper}`,
      }}
    >
      <div style={{ ...round(28), display: "flex", background: step <= level ? CARD.ink : CARD.rule }} />
    </div>
  );
  return <div style={{ display: "flex" }}>{[1, 2, 3, 4, 5].map(dot)}</div>;
}
