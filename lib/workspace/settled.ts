import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Round } from "./types";

/** What people agreed on, by question, and why. */
type Settled = Record<string, { answer: string; note: string }>;

/** What the respondents of a round agreed on; empty where that was in another edition. */
export function settledOf({ consensus, notes }: Pick<Round, "consensus" | "notes">, edition: Edition): Settled {
  const given = Object.entries(agreedAnswers(consensus, edition));
  return Object.fromEntries(
    given.map(([id, answer]) => [id, { answer, note: Object.hasOwn(notes, id) ? (notes[id] ?? "") : "" }]),
  );
}

/** How a round keeps what was agreed on: the answers as a code, and the notes that are not empty. */
export function keptSettled(settled: Settled, edition: Edition): Pick<Round, "consensus" | "notes"> {
  const given = Object.entries(settled);
  const answers = Object.fromEntries(given.map(([id, { answer }]) => [id, answer]));
  const notes = given.flatMap(([id, { note }]) => (note === "" ? [] : [[id, note]]));
  return { consensus: given.length > 0 ? encodeAnswers(edition, answers) : null, notes: Object.fromEntries(notes) };
}

/** How a round keeps a whole code in place of what was agreed on before: a note stays where its answer does. */
export function withCode(
  round: Pick<Round, "consensus" | "notes">,
  consensus: string,
  edition: Edition,
): Pick<Round, "consensus" | "notes"> {
  const before = settledOf(round, edition);
  const settled = settledOf({ consensus, notes: {} }, edition);
  for (const [id, one] of Object.entries(settled)) {
    if (before[id]?.answer === one.answer) one.note = before[id].note;
  }
  return keptSettled(settled, edition);
}

/** True where the respondents agreed on an answer to each question, so that these lead to a result of their own. */
export function isComplete(consensus: string | null, edition: Edition): consensus is string {
  const answers = agreedAnswers(consensus, edition);
  return edition.questions.every(({ id }) => answers[id] !== undefined);
}

function agreedAnswers(consensus: string | null, edition: Edition): Answers {
  const opened = consensus === null ? null : decode(consensus, [edition]);
  return opened?.ok && opened.value.kind === "answers" ? opened.value.answers : {};
}
