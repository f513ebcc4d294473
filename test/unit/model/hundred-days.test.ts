import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstHundredDays, PARTS, partsWithWork } from "@/lib/model/hundred-days";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, ORDINARY, quick } from "@/test/support/quick";

const daysOf = (advice: ReturnType<typeof adviceFor>) => firstHundredDays(advice, quick.parameters, null);

describe.each(EVERY_EDITION)("$name: the first hundred days of a plan", ({ edition, adviceFor: advise }) => {
  it("begin the first three steps and each visible win, once", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const advice = advise(answers);
        fc.pre(advice.need.verdict !== null);
        const { steps, wins } = daysOf(advice);
        const begun = Object.values(steps).flat();
        expect(new Set(begun).size).toBe(begun.length);
        for (const step of [...advice.roadmap.slice(0, 3), ...wins]) expect(begun).toContain(step);
        expect(wins.length).toBeGreaterThanOrEqual(1);
        expect(wins.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(EVERY_EDITION)("$name: what is shown of the hundred days", ({ edition, adviceFor: advise }) => {
  const anyDays = (check: (advice: ReturnType<typeof adviceFor>, days: ReturnType<typeof daysOf>) => void) =>
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const advice = advise(answers);
        check(advice, daysOf(advice));
      }),
      { numRuns: 300 },
    );

  it("is no part in which nothing begins and nothing is read", () => {
    anyDays((_, days) => {
      const shown = partsWithWork(days).map(({ id }) => id);
      for (const { id } of PARTS) {
        const hasReadings = id === "assess" ? days.readings.baseline.length : days.readings.read.length;
        if (days.steps[id].length > 0) expect(shown).toContain(id);
        else if (id !== "assess" && id !== "measure") expect(shown).not.toContain(id);
        else if (hasReadings > 0) expect(shown).toContain(id);
      }
    });
  });

  it("begins no step before one that it builds on", () => {
    anyDays((_, { steps }) => {
      const parts = Object.values(steps).map((list) => list.map(({ id }) => id));
      for (const [place, part] of parts.entries())
        for (const id of part)
          for (const later of parts.slice(place + 1))
            for (const first of quick.parameters.steps[id]?.after ?? []) expect(later, id).not.toContain(first);
    });
  });

  it("compares only what was read before anything changed", () => {
    anyDays(({ measures }, { readings }) => {
      for (const id of readings.read) expect(readings.baseline).toContain(id);
      for (const id of readings.first) expect(readings.baseline).not.toContain(id);
      expect(measures.map(({ id }) => id)).toEqual(expect.arrayContaining([...readings.baseline, ...readings.first]));
    });
  });
});

describe("the first hundred days", () => {
  it("win backing before anything else, then look, settle and begin", () => {
    const { steps } = daysOf(adviceFor({ ...ORDINARY, sponsor: "nobody", portfolio: "no-list", shape: "programme" }));
    const ids = Object.fromEntries(Object.entries(steps).map(([part, list]) => [part, list.map(({ id }) => id)]));
    expect(ids.prepare).toEqual(["find-sponsor", "listen-first"]);
    expect(ids.assess).toEqual(["project-list"]);
    expect(ids.act).toContain("stage-decisions");
  });

  it("aim for wins with more effect than effort, and never for backing or hours", () => {
    const { wins } = daysOf(adviceFor({ ...ORDINARY, sponsor: "nobody", means: "nothing", portfolio: "no-list" }));
    expect(wins.map(({ id }) => id)).toContain("project-list");
    expect(wins.map(({ id }) => id)).not.toContain("find-sponsor");
    for (const { impact, effort } of wins) expect(impact).toBeGreaterThan(effort);
  });
});
