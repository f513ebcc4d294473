import { type Answers, NOT_APPLICABLE, type OutlineEdition, UNKNOWN } from "@/lib/questionnaire/types";
import { seal } from "./envelope";
import { type Decoded, problem } from "./problems";
import type { Codec } from "./read-code";

/** One digit a question, at the question's slot: 0 unanswered, 1–7 an option's slot, 8 don't know, 9 does not apply. */
const UNANSWERED = "0";
const STATES = new Map([
  [UNKNOWN, "8"],
  [NOT_APPLICABLE, "9"],
]);

function answersLength({ questions }: OutlineEdition): number {
  return Math.max(...questions.map(({ slot }) => slot)) + 1;
}

/** What stands before the answers: the mark of an own questionnaire, and nothing for a released one. */
const markOf = ({ own }: OutlineEdition) => own?.mark ?? "";

/** The code that holds every answer. Answers the edition does not know are left out, as in scoring. */
export function encodeAnswers(edition: OutlineEdition, answers: Answers): string {
  const digits: string[] = Array(answersLength(edition)).fill(UNANSWERED);
  for (const { id, slot, options } of edition.questions) {
    const answer = answers[id];
    if (answer === undefined) continue;
    digits[slot] = STATES.get(answer) ?? String(options.find((option) => option.id === answer)?.slot ?? UNANSWERED);
  }
  return seal({ kind: "a", letter: edition.letter, edition: edition.edition, body: markOf(edition) + digits.join("") });
}

function decodeAnswers(edition: OutlineEdition, body: string): Decoded<Answers> {
  const answers: Answers = {};
  for (const [slot, digit] of [...body].entries()) {
    if (digit === UNANSWERED) continue;
    const question = edition.questions.find((one) => one.slot === slot);
    const state = [...STATES].find(([, one]) => one === digit)?.[0];
    const answer = state ?? question?.options.find((option) => String(option.slot) === digit)?.id;
    if (!question || !answer) return problem("mistyped");
    answers[question.id] = answer;
  }
  return { ok: true, value: answers };
}

/** How answers codes are read. */
export const answersCodec: Codec<{ kind: "answers"; answers: Answers }> = {
  lengthOf: (edition) => markOf(edition).length + answersLength(edition),
  read: (edition, body) => {
    const answers = decodeAnswers(edition, body.slice(markOf(edition).length));
    return answers.ok ? { ok: true, value: { kind: "answers", answers: answers.value } } : answers;
  },
};
