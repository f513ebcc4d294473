import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBelowUnit } from "@/lib/model/need";
import { TYPES } from "@/lib/model/types";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, ORDINARY, QUIET } from "@/test/support/quick";

describe.each(EVERY_EDITION)("$name: the type of office and its style", ({ edition, adviceFor }) => {
  it("is none exactly where the verdict advises against a unit", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { need, type } = adviceFor(answers);
        fc.pre(need.verdict !== null);
        expect(type?.id === "none").toBe(isBelowUnit(need.verdict as NonNullable<typeof need.verdict>));
      }),
      { numRuns: 300 },
    );
  });

  it("fits at least as well as every other, from 0 to 100, with the best of its rivals as runner-up", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { need, type } = adviceFor(answers);
        if (!type) return;
        const others = TYPES.filter((id) => id !== type.id);
        // Where an office is needed beyond doubt, to have none is no rival of any type.
        const isDoubtful = type.id === "none" || need.borderline === "lightweight";
        const rivals = isDoubtful ? others : others.filter((id) => id !== "none");
        expect(type.fits[type.runnerUp]).toBe(Math.max(...rivals.map((id) => type.fits[id])));
        expect(rivals).toContain(type.runnerUp);
        expect(type.margin).toBe(type.fits[type.id] - type.fits[type.runnerUp]);
        expect(type.margin).toBeGreaterThanOrEqual(0);
        expect(type.borderline).toBe(type.margin < edition.parameters.type.borderline);
        for (const fit of Object.values(type.fits)) {
          expect(Number.isInteger(fit) && fit >= 0 && fit <= 100).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is never supportive where a central body is demanded, which it could not enforce", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { type } = adviceFor({ ...answers, oversight: "required" });
        if (type) expect(type.id).not.toBe("supportive");
      }),
    );
  });

  it("is never directive where departments have full-time project managers of their own", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        expect(adviceFor({ ...answers, managers: "spread" }).type?.id).not.toBe("directive");
      }),
    );
  });

  it("keeps a pool only with the authority for it, and a directive office does more than report", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { type, style } = adviceFor(answers);
        if (type?.id === "directive") expect(style?.id).not.toBe("weather-station");
        if (type?.id === "supportive" || type?.id === "none") expect(style?.id).not.toBe("resource-pool");
      }),
      { numRuns: 300 },
    );
  });
});

describe("the type of office", () => {
  it("is supportive in a culture that refuses rules and has trained managers in its departments", () => {
    const advice = adviceFor({ ...ORDINARY, rules: "refused", managers: "spread", method: "common" });
    expect(advice.type?.id).toBe("supportive");
  });

  it("is controlling in that culture where a central body is demanded", () => {
    const advice = adviceFor({ ...ORDINARY, rules: "refused", managers: "spread", oversight: "required" });
    expect(advice.type?.id).toBe("controlling");
  });

  it("is directive where rules are asked for and project managers are missing or already central", () => {
    const hard = { ...ORDINARY, people: "250-599", projects: "41-100", stakes: "survival", method: "own-way" };
    expect(adviceFor({ ...hard, rules: "asked-for", managers: "nobody" }).type?.id).toBe("directive");
    expect(adviceFor({ ...hard, rules: "followed", managers: "central" }).type?.id).toBe("directive");
  });

  it("is controlling in between", () => {
    expect(adviceFor(ORDINARY).type?.id).toBe("controlling");
  });
});

describe("the style of work", () => {
  it("is a control tower where the method is missing, a weather station where it is shared but resented", () => {
    expect(adviceFor({ ...ORDINARY, method: "own-way" }).style?.id).toBe("control-tower");
    expect(adviceFor({ ...QUIET, method: "improved", control: "foreseen", rules: "refused" }).style?.id).toBe(
      "weather-station",
    );
  });
});
