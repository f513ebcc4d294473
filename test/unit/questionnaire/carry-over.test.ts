import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { score } from "@/lib/model/score";
import { carryOver } from "@/lib/questionnaire/carry-over";
import type { Answers } from "@/lib/questionnaire/types";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { full } from "@/test/support/full";
import { ORDINARY, quick } from "@/test/support/quick";

describe.each(EVERY_EDITION)("answers that are carried over to $name", ({ edition }) => {
  const anything: fc.Arbitrary<Answers> = fc.dictionary(
    fc.oneof(fc.constantFrom(...edition.questions.map(({ id }) => id), "__proto__", "constructor"), fc.string()),
    fc.oneof(fc.constantFrom("unknown", "na", "nobody", "team", "toString"), fc.string()),
  );

  it("stay as they are where they come from the same questions, open ones too", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        expect(carryOver(answers, edition)).toEqual(answers);
      }),
    );
  });

  it("are some of those given, to questions that are there and with options that these have", () => {
    fc.assert(
      fc.property(anything, (answers) => {
        const carried = carryOver(answers, edition);
        for (const [id, answer] of Object.entries(carried)) {
          expect(answer).toBe(answers[id]);
          const options = edition.questions.find((question) => question.id === id)?.options.map((option) => option.id);
          expect([...(options ?? []), "unknown", "na"]).toContain(answer);
          expect(options).toBeDefined();
        }
      }),
    );
  });

  it("are the same when they are carried over once more", () => {
    fc.assert(
      fc.property(anything, (answers) => {
        const once = carryOver(answers, edition);
        expect(carryOver(once, edition)).toEqual(once);
      }),
    );
  });
});

describe("between the quick check and the full assessment", () => {
  it("every answer of the quick check is carried over", () => {
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        expect(carryOver(answers, full)).toEqual(answers);
      }),
    );
  });

  it("the answers on the way back say the same as if only the quick check had been answered", () => {
    fc.assert(
      fc.property(completeAnswers(full), (answers) => {
        const back = carryOver(answers, quick);
        expect(Object.keys(back)).toHaveLength(quick.questions.length);
        expect(score(quick, back)).toEqual(score(quick, answers));
      }),
    );
  });

  it("an option that is not there any more is asked again", () => {
    const other = {
      ...full,
      questions: full.questions.map((question) =>
        question.id === "people"
          ? { ...question, options: question.options.filter(({ id }) => id !== ORDINARY.people) }
          : question,
      ),
    };
    const { people: _, ...rest } = ORDINARY as Answers & { people: string };
    expect(carryOver(ORDINARY, other)).toEqual(rest);
  });
});
