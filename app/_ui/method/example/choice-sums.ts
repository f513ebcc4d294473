import { weigh } from "@/lib/model/points";
import { signal } from "@/lib/model/signals";
import { POSSIBLE_STYLES } from "@/lib/model/style";
import { REACHES } from "@/lib/model/types";
import type { Points } from "../rules/find-tables";
import type { Example } from "./open-example";

export interface PointSum {
  terms: { signal: string; points: number }[];
  sum: number;
}

/** What a table of points gives to the example, signal by signal; what says nothing is left out. */
function pointSum(table: Points, { evidence }: Example): PointSum {
  const terms = Object.entries(table).map(([name, points]) => ({
    signal: name,
    points: points * (evidence.strengths[signal(name).place] as number),
  }));
  return { terms: terms.filter(({ points }) => points !== 0), sum: weigh(table, evidence) };
}

/** What spoke for each style that goes with the type, and for each place. */
export function choiceSums(example: Example) {
  const { style, reach } = example.edition.parameters;
  const { decided } = example;
  return [
    {
      choice: "style",
      chosen: decided.style.id,
      rows: POSSIBLE_STYLES[decided.type.id].map((id) => ({ id, ...pointSum(style[id].points, example) })),
    },
    {
      choice: "reach",
      chosen: decided.reach.id,
      rows: REACHES.map((id) => ({ id, ...pointSum(reach[id].points, example) })),
    },
  ] as const;
}

/** What spoke for outside help. */
export function sourcingSum(example: Example): PointSum {
  return pointSum(example.edition.parameters.sourcing.external.points, example);
}

/** The level called for in each area of practice: that of the difficulty, moved by what the work asks for. */
export function practiceSums(example: Example) {
  const { profile, decided, edition } = example;
  return decided.practice.map(({ id, target }) => ({
    id,
    level: profile.dimensions.find((dimension) => dimension.id === id)?.level ?? 0,
    base: profile.maturity.target,
    moved: pointSum(edition.parameters.targets[id]?.points ?? {}, example),
    target,
  }));
}
