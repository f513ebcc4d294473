import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { say } from "../say";
import type { Told } from "./told";

/** An answer to a question in words; nothing where it was left out. */
export function answerText(
  { locale, more, editionWords }: Pick<Told, "locale" | "more" | "editionWords">,
  question: string,
  answer = "",
): string {
  const { unknown, notApplicable } = more.detail.whatIf;
  if (answer === UNKNOWN) return say(locale, unknown);
  if (answer === NOT_APPLICABLE) return say(locale, notApplicable);
  return editionWords.questions[question]?.options[answer] ?? "";
}
