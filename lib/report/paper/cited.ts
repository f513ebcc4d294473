import { answerText } from "@/lib/words/result/answer-text";
import { type Message, say } from "@/lib/words/say";
import type { Report } from "../report";
import type { Block } from "./blocks";

/** The answers behind a statement; nothing where none is. */
export function cited(report: Report, questions: string[], title?: Message): Block[] {
  if (questions.length === 0) return [];
  const { locale, words } = report;
  return [{ kind: "cited", title: say(locale, title ?? words.youAnswered), items: citedAnswers(report, questions) }];
}

/** Each question with the answer given to it, in one line. */
export function citedAnswers(report: Report, questions: string[]): string[] {
  const { locale, more, editionWords, answers } = report;
  return questions.map((id) =>
    say(locale, more.report.paper.cited, {
      question: editionWords.questions[id]?.question ?? id,
      answer: answerText(report, id, answers[id]),
    }),
  );
}
