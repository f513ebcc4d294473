import { type Answers, type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { FORMAT, VERSION } from "./write";

/** Why a file is no assessment that can be opened. */
type FileProblem = "damaged" | "foreign" | "newer" | "edition" | "own" | "answers";

type ReadFile =
  | { ok: true; edition: Edition; answers: Answers }
  /** `list`: the answers that do not belong, by question; or the mark of the own questionnaire that is not here. */
  | { ok: false; problem: FileProblem; list: string[] };

/**
 * The answers of an assessment file, exactly as they were saved, or what is wrong with it. What else the file says is
 * not read: it follows from the answers.
 */
export function readAssessmentFile(text: string, editions: Edition[]): ReadFile {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return problem("damaged");
  }
  if (!isRecord(document) || document.format !== FORMAT) return problem("foreign");
  const { version, questionnaire, answers } = document;
  if (typeof version === "number" && version > VERSION) return problem("newer");
  if (!isRecord(questionnaire) || !isRecord(answers)) return problem("damaged");
  const { id, edition: number } = questionnaire;
  const mark = isRecord(questionnaire.own) ? questionnaire.own.mark : undefined;
  const edition = editions.find((one) => one.id === id && one.edition === number && one.own?.mark === mark);
  if (!edition) return typeof mark === "string" ? problem("own", [mark]) : problem("edition");
  const list = Object.entries(answers).flatMap(([id, answer]) => (isAnswer(edition, id, answer) ? [] : [id]));
  if (list.length > 0) return problem("answers", list);
  return { ok: true, edition, answers: answers as Answers };
}

function problem(id: FileProblem, list: string[] = []): ReadFile {
  return { ok: false, problem: id, list };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAnswer(edition: Edition, id: string, answer: unknown): boolean {
  const question = edition.questions.find((one) => one.id === id);
  if (!question) return false;
  return answer === UNKNOWN || answer === NOT_APPLICABLE || question.options.some((option) => option.id === answer);
}
