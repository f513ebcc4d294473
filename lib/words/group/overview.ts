import type { Combined, Outcome } from "@/lib/group/combine";
import { asDecided } from "@/lib/model/decided";
import type { Words } from "../load";
import { headline } from "../result/headline";
import { say } from "../say";
import type { AdviceNames } from "./advice-names";

/** What the sentences on a group are made from. */
export interface GroupSaid {
  locale: string;
  words: Words<"group">;
  names: AdviceNames;
  combined: Combined;
}

/** The verdict of a group in one sentence. */
export function groupHeadline({ locale, words, combined }: GroupSaid, result: Words<"result">): string {
  const { profile, recommendation } = combined.decision;
  const decided = asDecided(recommendation);
  if (!decided) return say(locale, words.overview.noVerdict);
  const { need, type, team } = decided;
  return headline(locale, result, { need, type, fte: team.fte, office: profile.context.office });
}

/**
 * How many stand behind a result.
 * @param settled how many answers the group settled together
 */
export function basisText({ locale, words: { overview }, combined: { n } }: GroupSaid, settled: number): string {
  const basis = say(locale, overview.basis, { n });
  return settled > 0 ? `${basis} ${say(locale, overview.settled, { count: settled })}` : basis;
}

/** How far a result rests on single people; nothing where the pooled answers lead to no verdict. */
export function stabilityText({ locale, words: { overview }, names, combined }: GroupSaid, settled: number): string {
  if (!asDecided(combined.pooled.recommendation)) return "";
  const { n, stability } = combined;
  const { alike, without, others } = stability;
  const nameOf = ({ verdict, type }: Outcome) =>
    say(locale, overview.outcome, {
      verdict: say(locale, names.values.verdict[verdict]),
      type: say(locale, names.values.type[type]),
    });
  const results = new Intl.ListFormat(locale, { type: "disjunction" }).format(others.map(nameOf));
  const sentences = [say(locale, overview.alike, { alike, n })];
  if (without > 0) sentences.push(say(locale, overview.without, { count: without }));
  sentences.push(others.length === 0 ? say(locale, overview.stable) : say(locale, overview.unstable, { results }));
  if (settled > 0) sentences.push(say(locale, overview.pooled));
  return sentences.join(" ");
}
