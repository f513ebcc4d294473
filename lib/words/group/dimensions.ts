import { gapsOf } from "@/lib/group/gaps";
import type { Edition } from "@/lib/questionnaire/types";
import { figure, say } from "../say";
import type { GroupSaid } from "./overview";
import { scoreName } from "./score-name";

/** Where the answers of a group are farthest apart, in one sentence. */
export function spreadTakeaway({ locale, words, names, combined }: GroupSaid): string {
  let farthest = { id: "", deviation: 0, lowest: 0, highest: 0 };
  for (const { id, groups } of combined.dimensions) {
    if (groups.all && groups.all.deviation > farthest.deviation) farthest = { id, ...groups.all };
  }
  if (farthest.deviation === 0) return say(locale, words.dimensions.takeawaySame);
  return say(locale, words.dimensions.takeaway, {
    dimension: scoreName(locale, names, farthest.id),
    low: figure(locale, farthest.lowest),
    high: figure(locale, farthest.highest),
  });
}

/** The gap between leaders and practitioners that matters most, in one sentence; nothing where none may be shown. */
export function gapsTakeaway({ locale, words, names, combined }: GroupSaid, edition: Edition): string {
  const [first] = gapsOf(edition, combined.dimensions);
  if (!first) return "";
  if (first.gap === 0) return say(locale, words.gaps.takeawaySame);
  return say(locale, words.gaps.takeaway, {
    dimension: scoreName(locale, names, first.id),
    leaders: figure(locale, first.leaders),
    practitioners: figure(locale, first.practitioners),
  });
}
