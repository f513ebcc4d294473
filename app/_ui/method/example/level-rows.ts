import { indexEdition } from "@/lib/questionnaire/index-edition";
import { AXES, type Axis } from "@/lib/questionnaire/types";
import type { Example } from "./open-example";

interface GivenAnswer {
  question: string;
  answer: string;
  points: number;
  least: number;
  most: number;
}

/** The answers of the example by axis and dimension, with the levels that they give. */
export function levelRows({ edition, answers, profile }: Example) {
  const questions = indexEdition(edition).questions;
  const given = (id: string): GivenAnswer[] =>
    questions
      .filter(({ dimension }) => dimension === id)
      .flatMap(({ id: question, options, byId }) => {
        const answer = byId.get(answers[question] ?? "");
        const all = options.map(({ points }) => points ?? 0);
        if (!answer) return [];
        const ends = { least: Math.min(...all), most: Math.max(...all) };
        return [{ question, answer: answer.id, points: answer.points ?? 0, ...ends }];
      });
  return AXES.map((axis: Axis) => ({
    axis,
    level: profile[axis].level,
    dimensions: profile.dimensions
      .filter((dimension) => dimension.axis === axis)
      .map(({ id, level }) => ({ id, level, given: given(id) })),
  }));
}

/** The answers of the example that are facts. */
export function factAnswers({ edition, answers }: Example): { question: string; answer: string }[] {
  return edition.questions
    .filter(({ dimension }) => dimension.startsWith("context."))
    .map(({ id }) => ({ question: id, answer: answers[id] ?? "" }));
}
