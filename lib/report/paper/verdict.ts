import { doubts } from "@/lib/words/result/doubts";
import { gist, headline } from "@/lib/words/result/headline";
import { figure, figureRange, say } from "@/lib/words/say";
import { type Report, tellsFigures } from "../report";
import { type Section, type Table, text } from "./blocks";

/** The verdict in one sentence. */
export function title({ locale, words, decided, assessment }: Report): string {
  const { need, type, team } = decided;
  return headline(locale, words, { need, type, fte: team.fte, office: assessment.profile.context.office });
}

/** What the verdict means. */
export function meaning({ locale, words, decided, assessment }: Report): string {
  const { need, type, reach } = decided;
  return gist(locale, words, { need, type, reach, office: assessment.profile.context.office });
}

/** What stands first: the summary as it was written, the decisions at a glance, and what makes them less than certain. */
export function summarySection(report: Report): Section {
  const { locale, more, summary } = report;
  const paragraphs = summary.split(/\n\s*\n/).flatMap((one) => (one.trim() ? [text(one.trim())] : []));
  const { paper } = more.report;
  const notes = tellsFigures(report) ? doubts(report) : [];
  return {
    id: "summary",
    heading: say(locale, paper.summary),
    blocks: [
      ...paragraphs,
      { kind: "heading", level: 2, text: say(locale, paper.glance) },
      decisionTable(report),
      ...(notes.length > 0 ? [text(notes.join(" "))] : []),
    ],
  };
}

/** Every decision with its result. */
export function decisionTable(report: Report): Table {
  const { locale, words, more, decided } = report;
  const { rows } = more.detail.whatIf;
  const { paper } = more.report;
  const { need, type, style, reach, sourcing, flavour, team } = decided;
  const told: [string, string][] = [[say(locale, rows.verdict), say(locale, words.verdictNames[need.verdict])]];
  if (tellsFigures(report)) told.push([say(locale, rows.score), figure(locale, need.score)]);
  told.push([say(locale, rows.type), say(locale, words.typeNames[type.id])]);
  if (type.id !== "none") {
    if (flavour) told.push([say(locale, more.types.flavourName), say(locale, more.types.flavours[flavour.id].name)]);
    told.push(
      [say(locale, words.choiceNames.style), say(locale, words.styleNames[style.id])],
      [say(locale, words.choiceNames.reach), say(locale, words.reachNames[reach.id])],
      [say(locale, words.choiceNames.sourcing), say(locale, words.sourcingNames[sourcing.id])],
      [say(locale, rows.team), postsRange(locale, team.fte)],
    );
  }
  return {
    kind: "table",
    columns: [
      { name: say(locale, paper.decision), share: 2 },
      { name: say(locale, paper.result), share: 3 },
    ],
    rows: told,
  };
}

function postsRange(locale: string, { low, likely, high }: { low: number; likely: number; high: number }): string {
  return low === high ? figure(locale, likely) : `${figure(locale, likely)} (${figureRange(locale, low, high)})`;
}
