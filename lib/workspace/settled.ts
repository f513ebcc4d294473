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

/** True where the respondents agreed on an answer to each question, so that these lead to a result of their own. */
export function isComplete(consensus: string | null, edition: Edition): consensus is string {
  const answers = agreedAnswers(consensus, edition);
  return edition.questions.every(({ id }) => answers[id] !== undefined);
}

function agreedAnswers(consensus: string | null, edition: Edition): Answers {
  const opened = consensus === null ? null : decode(consensus, [edition]);
  return opened?.ok && opened.value.kind === "answers" ? opened.value.answers : {};
}
