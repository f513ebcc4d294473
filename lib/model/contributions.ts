import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Contribution } from "./explanation";
import type { Profile } from "./profile";
import { position } from "./scale";

/** Which side of the balance an axis is on, and under which weight. */
export const SIDES = {
  size: { weight: "size", inverted: false },
  complexity: { weight: "complexity", inverted: false },
  maturity: { weight: "practice", inverted: true },
} as const;

/**
 * What each answer adds to the need score, in whole points that add up to it. Practice adds what it lacks.
 * Exact, since the score is a weighted sum; rounded by largest remainder.
 */
export function contributionsOf(edition: Edition, answers: Answers, profile: Profile, score: number): Contribution[] {
  const parts = Object.keys(SIDES).flatMap((axis) => axisParts(axis as keyof typeof SIDES, edition, answers, profile));
  const rounded = roundToSum(
    parts.map(({ points }) => points),
    score,
  );
  return parts.map((part, index) => ({ ...part, points: rounded[index] as number }));
}

function axisParts(axis: keyof typeof SIDES, edition: Edition, answers: Answers, profile: Profile): Contribution[] {
  const { weight, inverted } = SIDES[axis];
  const known = profile.dimensions.filter((dimension) => dimension.axis === axis && dimension.coverage > 0);
  const parts = known.flatMap(({ questions: ids, level, weight: own }) => {
    const questions = indexEdition(edition).questions.filter((question) => ids.includes(question.id));
    const total = questions.reduce((sum, question) => sum + question.weight, 0);
    const raw = questions.map(({ byId, weight: ownWeight, id: question }) => {
      const place = byId.get(answers[question] as string)?.position ?? 0;
      return (ownWeight / total) * (inverted ? 1 - place : place);
    });
    const sum = raw.reduce((a, b) => a + b, 0);
    const wanted = inverted ? 1 - position(level) : position(level);
    return questions.map((question, index) => ({
      question: question.id,
      answer: answers[question.id] as string,
      points: sum === 0 ? 0 : (own * wanted * (raw[index] as number)) / sum,
    }));
  });
  const all = parts.reduce((sum, { points }) => sum + points, 0);
  const { level } = profile[axis];
  const side = edition.parameters.need.weights[weight] * (inverted ? 1 - position(level) : position(level));
  return parts.map((part) => ({ ...part, points: all === 0 ? 0 : (part.points / all) * side }));
}

/** Rounds parts to whole numbers that add up to `sum`, giving the missing points to the largest remainders. */
export function roundToSum(parts: number[], sum: number): number[] {
  const rounded = parts.map(Math.floor);
  const missing = sum - rounded.reduce((a, b) => a + b, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, missing))) rounded[index] = (rounded[index] ?? 0) + 1;
  return rounded;
}
