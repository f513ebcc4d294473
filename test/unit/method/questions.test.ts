import { describe, expect, it } from "vitest";
import { loadMethod } from "@/app/_ui/method/load-method";
import { dimensionsOn, questionsOn } from "@/app/_ui/method/questions/axis-questions";
import { AXES } from "@/lib/questionnaire/types";
import { LOCALES } from "@/lib/words/locales";

const GROUPS = [...AXES, "context"] as const;

describe.each(LOCALES)("the questions of the method in %s", (locale) => {
  it("are all questions, each once, marked where another questionnaire asks them too", async () => {
    const { asked } = await loadMethod(locale);
    const shown = GROUPS.flatMap((group) => questionsOn(group, asked));
    const all = new Set(asked.flatMap(({ edition }) => edition.questions.map(({ id }) => id)));
    expect(shown.map(({ question }) => question.id).sort()).toEqual([...all].sort());
    for (const { question, alsoIn } of shown) {
      const asking = asked.filter(({ edition }) => edition.questions.some(({ id }) => id === question.id));
      expect(alsoIn).toHaveLength(asking.length - 1);
    }
  });

  it("are the same wherever they are asked, so that one entry tells of all", async () => {
    const { asked } = await loadMethod(locale);
    for (const { question, words } of GROUPS.flatMap((group) => questionsOn(group, asked))) {
      for (const { edition, words: other } of asked) {
        const same = edition.questions.find(({ id }) => id === question.id);
        if (!same) continue;
        expect(same.dimension).toBe(question.dimension);
        expect(same.options).toEqual(question.options);
        expect(other.questions[question.id]?.question).toBe(words.question);
        expect(other.questions[question.id]?.options).toEqual(words.options);
      }
    }
  });
});

it("what the dimensions of an axis decide at most adds up to the weight of the axis", async () => {
  const { asked, parameters } = await loadMethod("en");
  const { size, complexity, practice } = parameters.need.weights;
  const weights = { size, complexity, maturity: practice, readiness: 0 };
  for (const axis of AXES) {
    for (const place of asked.keys()) {
      const sum = dimensionsOn(axis, asked).reduce((all, { most }) => all + (most[place] ?? 0), 0);
      expect(sum).toBeCloseTo(weights[axis]);
    }
  }
});

it("all questionnaires that are offered run on the same parameters", async () => {
  const { asked, parameters } = await loadMethod("en");
  for (const { edition } of asked) expect(edition.parameters).toBe(parameters);
});
