import { hasEvidence, NO_EVIDENCE } from "@/lib/questionnaire/evidence";
import { answerText } from "@/lib/words/result/answer-text";
import { say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, heading, type Section, text } from "./blocks";

/** The questions of which there is something to tell: an answer that a group agreed on, or what one rests on. */
export function notedQuestions({ edition, answers, evidence, group }: Report): string[] {
  const isNoted = (id: string) =>
    (group !== null && answers[id] !== undefined) ||
    (Object.hasOwn(evidence, id) && hasEvidence(evidence[id] ?? NO_EVIDENCE));
  return edition.sections.flatMap(({ questions }) => questions.filter(isNoted));
}

/** How sure whoever entered an answer is of it; nothing where nobody said. */
export function confidenceText({ locale, more, evidence }: Report, id: string): string {
  const { confidence } = evidence[id] ?? NO_EVIDENCE;
  return confidence ? say(locale, more.report.evidence.confidences[confidence]) : "";
}

/** Answers with what they rest on: what was settled, why, links, and how sure one is; null where nobody said anything. */
export function evidenceSection(report: Report): Section | null {
  const { locale, more, group } = report;
  const words = more.report.evidence;
  const ids = notedQuestions(report);
  if (ids.length === 0) return null;
  return {
    id: "evidence",
    heading: say(locale, group ? words.settledHeading : words.heading),
    blocks: [text(say(locale, group ? words.settledText : words.text)), ...ids.flatMap((id) => noted(report, id))],
  };
}

function noted(report: Report, id: string): Block[] {
  const { locale, more, editionWords, answers, evidence, group } = report;
  const words = more.report.evidence;
  const { note, links } = evidence[id] ?? NO_EVIDENCE;
  const answer = answerText(report, id, answers[id]) || say(locale, group ? words.pooled : more.report.paper.noAnswer);
  const terms: [string, string][] = [[say(locale, words.answer), answer]];
  const confidence = confidenceText(report, id);
  if (confidence) terms.push([say(locale, words.confidence), confidence]);
  return [
    heading(editionWords.questions[id]?.question ?? id),
    { kind: "terms", terms },
    ...(note.trim() ? [text(note.trim())] : []),
    ...(links.length > 0 ? [{ kind: "links", links } as const] : []),
  ];
}
