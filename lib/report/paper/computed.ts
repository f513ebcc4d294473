import { answerText } from "@/lib/words/result/answer-text";
import { outcomeText } from "@/lib/words/result/outcome-text";
import { figure, say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, heading, type Section, type Table, text } from "./blocks";
import { cited } from "./cited";

/** What was not known, and answers that hardly go together; null where there is nothing of it. */
export function openSection(report: Report): Section | null {
  const { locale, more, editionWords, assessment } = report;
  const words = more.detail;
  const { open } = assessment.profile;
  const found = assessment.explanation?.contradictions ?? [];
  const blocks: Block[] = [];
  if (open.length > 0) {
    const items = open.map((id) => editionWords.questions[id]?.question ?? id);
    blocks.push(text(say(locale, words.open.text, { count: open.length })), { kind: "list", items });
  }
  if (found.length > 0) {
    blocks.push(heading(say(locale, words.contradictions.heading)), text(say(locale, words.contradictions.text)));
    for (const { id, questions } of found) {
      blocks.push(text(say(locale, words.contradictions[id as "heading"])), ...cited(report, questions));
    }
  }
  return blocks.length > 0 ? { id: "open", heading: say(locale, words.open.heading), blocks } : null;
}

/** Every answer with what it adds to the need, and what would change the advice. */
export function computedSection(report: Report): Section {
  const { locale, more, edition, decided } = report;
  const words = more.detail.computed;
  const { thresholds } = edition.parameters.need;
  return {
    id: "computed",
    heading: say(locale, words.heading),
    blocks: [
      text(say(locale, words.contributions, { score: figure(locale, decided.need.score) }), "takeaway"),
      answerTable(report),
      text(say(locale, words.thresholds, thresholds), "caveat"),
      ...changes(report),
    ],
  };
}

/** Every question with its answer, in the order of the questionnaire. */
function answerTable(report: Report): Table {
  const { locale, more, edition, editionWords, answers, assessment, decided } = report;
  const words = more.detail.computed;
  const points = new Map(assessment.explanation?.contributions.map((one) => [one.question, one.points]));
  const ids = edition.sections.flatMap(({ questions }) => questions);
  return {
    kind: "table",
    columns: [
      { name: say(locale, words.question), share: 6 },
      { name: say(locale, words.answer), share: 6 },
      { name: say(locale, words.points), share: 2, isFigure: true },
    ],
    rows: ids.map((id) => [
      editionWords.questions[id]?.question ?? id,
      answerText(report, id, answers[id]) || say(locale, more.report.paper.noAnswer),
      points.has(id) ? figure(locale, points.get(id) as number) : say(locale, more.report.paper.notAsked),
    ]),
    total: [say(locale, words.total), "", figure(locale, decided.need.score)],
  };
}

/** What would change the advice: single answers, or two together. */
function changes(report: Report): Block[] {
  const { locale, more, editionWords, assessment } = report;
  const words = more.detail.computed;
  const { flips = [], pairs = [] } = assessment.explanation ?? {};
  const blocks: Block[] = [heading(say(locale, words.flips))];
  if (flips.length === 0) blocks.push(text(say(locale, words.noFlips)));
  const all = [...flips.map((flip) => ({ ...flip, changes: [flip] })), ...pairs];
  const terms = all.map(({ changes: each, ...outcome }): [string, string] => {
    const told = each.map(({ question, from, to }) => {
      const change = { to: answerText(report, question, to), from: answerText(report, question, from) };
      return `${editionWords.questions[question]?.question} ${say(locale, words.flip, change)}`;
    });
    return [told.join(" + "), say(locale, words.flipThen, { result: outcomeText(report, outcome) })];
  });
  if (terms.length > 0) blocks.push({ kind: "terms", terms });
  return blocks;
}
