import { answerText } from "@/lib/words/result/answer-text";
import { figure, type Message, say } from "@/lib/words/say";
import type { GroupTold, Report } from "../report";
import type { Block } from "./blocks";

/** The answers behind a statement; nothing where none is. */
export function cited(report: Report, questions: string[], title?: Message): Block[] {
  if (questions.length === 0) return [];
  const { locale, words, more, group } = report;
  const answered = group ? more.report.group.answered : words.youAnswered;
  return [{ kind: "cited", title: say(locale, title ?? answered), items: citedAnswers(report, questions) }];
}

/** Each question with the answer given to it, in one line; of a group, what it agreed on or where it stands. */
export function citedAnswers(report: Report, questions: string[]): string[] {
  const { locale, more, editionWords, answers } = report;
  return questions.map((id) => {
    const question = editionWords.questions[id]?.question ?? id;
    if (report.group && answers[id] === undefined) return `${question} ${standing(report, report.group, id)}`.trim();
    return say(locale, more.report.paper.cited, { question, answer: answerText(report, id, answers[id]) });
  });
}

/** Where a group stands on a question, in short; nothing where too few answered it to be shown. */
function standing(report: Report, { combined }: GroupTold, id: string): string {
  const { locale, more } = report;
  const all = combined.questions.find((one) => one.id === id)?.groups.all;
  if (!all) return "";
  const words = more.report.group;
  if (all.spread) return say(locale, words.level, { level: figure(locale, all.spread.mean), n: all.n });
  const [most = "", count = 0] = Object.entries(all.counts).sort(([, a], [, b]) => b - a)[0] ?? [];
  return say(locale, words.most, { answer: answerText(report, id, most), count, n: all.n });
}
