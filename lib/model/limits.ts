import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Profile } from "./profile";

/**
 * For each dimension of practice the answers that hold it back: the lowest of those given. Two that are equally low
 * limit it together; at the end of the scale nothing does.
 */
export function limitsOf(edition: Edition, answers: Answers, { dimensions }: Profile): Record<string, string[]> {
  const { questions } = indexEdition(edition);
  const limits: Record<string, string[]> = {};
  for (const { id, axis, questions: ids } of dimensions) {
    if (axis !== "maturity" || ids.length === 0) continue;
    const given = questions
      .filter((question) => ids.includes(question.id))
      .map(({ id: question, byId }) => ({ question, place: byId.get(answers[question] ?? "")?.position ?? 0 }));
    const lowest = Math.min(...given.map(({ place }) => place));
    limits[id] = lowest === 1 ? [] : given.filter(({ place }) => place === lowest).map(({ question }) => question);
  }
  return limits;
}
