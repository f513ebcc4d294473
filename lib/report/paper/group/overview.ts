import { GROUPS } from "@/lib/group/respondents";
import { basisText, type GroupSaid, stabilityText } from "@/lib/words/group/overview";
import { say } from "@/lib/words/say";
import type { GroupTold, Report } from "../../report";
import { type Block, heading, type Section, type Table, text } from "../blocks";

/** What the sentences on a group are made from. */
export function saidOf({ locale }: Report, { words, names, combined }: GroupTold): GroupSaid {
  return { locale, words, names, combined };
}

/** How many answers the group settled together. */
export const settledCount = ({ answers }: Report) => Object.keys(answers).length;

/** How many stand behind the result, how far it rests on single people, and what smaller groups would get. */
export function overviewSection(report: Report, group: GroupTold): Section {
  const { locale } = report;
  const { overview } = group.words;
  const said = saidOf(report, group);
  const stability = stabilityText(said, settledCount(report));
  const alone = aloneTable(report, group);
  const blocks: Block[] = [text(basisText(said, settledCount(report)), "takeaway")];
  if (stability) blocks.push(text(stability));
  if (alone) blocks.push(heading(say(locale, overview.alone)), alone);
  blocks.push(text(say(locale, overview.confidential, { minimum: group.combined.minimum }), "caveat"));
  return { id: "group", heading: say(locale, overview.heading), blocks };
}

/** What each group that may be shown would get by its own answers; null where there is none. */
export function aloneTable({ locale }: Report, { words, names, combined }: GroupTold): Table | null {
  const { overview } = words;
  const shown = GROUPS.filter((id) => combined.alone[id] !== undefined);
  if (shown.length === 0) return null;
  const rows = shown.map((id) => {
    const outcome = combined.alone[id];
    const verdict = outcome ? names.values.verdict[outcome.verdict] : overview.tooOpen;
    return [
      say(locale, words.groups[id]),
      say(locale, verdict),
      outcome ? say(locale, names.values.type[outcome.type]) : "",
    ];
  });
  return {
    kind: "table",
    columns: [
      { name: say(locale, overview.group), share: 3 },
      { name: say(locale, names.parts.verdict), share: 3 },
      { name: say(locale, names.parts.type), share: 3 },
    ],
    rows,
  };
}
