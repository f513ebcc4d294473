import type { Edition } from "@/lib/questionnaire/types";
import type { DimensionFigures } from "./figures";
import { mattersOf } from "./matters";

/** How far those who decide about projects and those who work in them are apart in one dimension. */
export interface Gap {
  id: string;
  /** Levels of 1–5. */
  leaders: number;
  practitioners: number;
  /** Leaders minus practitioners. */
  gap: number;
  /** Size of the gap times what the dimension matters, by which the list is sorted. */
  weight: number;
}

/** The gaps between leaders and practitioners, those first that are large where it matters; hidden ones left out. */
export function gapsOf(edition: Edition, dimensions: DimensionFigures[]): Gap[] {
  const matters = mattersOf(edition);
  const gaps = dimensions.flatMap(({ id, groups }) => {
    const { leaders, practitioners } = groups;
    if (!leaders || !practitioners) return [];
    const gap = leaders.mean - practitioners.mean;
    const weight = Math.abs(gap) * (matters.get(id) ?? 0);
    return [{ id, leaders: leaders.mean, practitioners: practitioners.mean, gap, weight }];
  });
  return gaps.sort((a, b) => b.weight - a.weight);
}
