import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstHundredDays, PARTS, partsWithWork } from "@/lib/model/hundred-days";
import type { Step } from "@/lib/model/types";
import type { Plan, StepRule } from "@/lib/questionnaire/plan";
import type { Purpose } from "@/lib/questionnaire/types";
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
    expect(ids.prepare).toEqual(["find-sponsor", "programme-board", "listen-first"]);
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

describe("the first hundred days of a plan that is written out", () => {
  const plan: Plan = quick.parameters;
  const toStep = (id: string): Step => {
    const { phase, impact, effort } = plan.steps[id] as StepRule;
    return { id, because: [], phase, impact, effort };
  };
  const idsOf = (steps: { id: string }[]) => steps.map(({ id }) => id);
  const daysFor = (ids: string[], purpose: Purpose | null = null, own = plan) =>
    firstHundredDays({ roadmap: ids.map(toStep), measures: [] }, own, purpose);
  const winsOf = (ids: string[], purpose?: Purpose) => idsOf(daysFor(ids, purpose).wins);
  const actsOf = (ids: string[], own?: Plan) => idsOf(daysFor(ids, null, own).steps.act);

  it("begin each step in the part that its phase belongs to, and leave what becomes routine for later", () => {
    const ids = ["find-sponsor", "project-list", "rank-projects", "one-page-brief", "monthly-review", "look-back"];
    const parts = Object.entries(daysFor(ids).steps).map(([part, steps]) => [part, idsOf(steps)]);
    expect(Object.fromEntries(parts)).toEqual({
      prepare: ["find-sponsor"],
      assess: ["project-list"],
      plan: ["rank-projects", "one-page-brief"],
      act: [],
      measure: [],
    });
  });

  it("have no more in one part than can be done, but for the first of the plan and early wins", () => {
    const slow = ["help-two-late", "plan-together", "lead-training", "proof-folder"];
    expect(actsOf(["early-warning", ...slow])).toEqual(["early-warning", "help-two-late", "plan-together"]);
    expect(actsOf([...slow, "early-warning"])).toEqual([...slow.slice(0, 3), "early-warning"]);
    const { amounts } = plan;
    const narrow = { ...plan, amounts: { ...amounts, days: { ...amounts.days, steps: 1 } } };
    expect(actsOf([...slow, "short-form"], narrow)).toEqual(slow.slice(0, 3));
  });

  it("begin in any case with what no plan leaves out", () => {
    const busy = ["early-warning", "one-page-report", "help-two-late"];
    expect(actsOf([...busy, "plan-together", "light-checkpoints"])).toEqual([...busy, "light-checkpoints"]);
  });

  it("have the wins with the most effect for their effort first, equals as in the plan", () => {
    expect(winsOf(["one-page-brief", "project-list", "help-two-late"])).toEqual([
      "project-list",
      "one-page-brief",
      "help-two-late",
    ]);
  });

  it("put a win for the main problem first, whatever its effort", () => {
    const ids = ["project-list", "proof-folder"];
    expect(winsOf(ids, "compliance")).toEqual(["proof-folder", "project-list"]);
    expect(winsOf(ids, "delivery")).toEqual(["project-list"]);
  });

  it("count as wins what others see; where that is nothing, what there is", () => {
    expect(winsOf(["benefit-owner", "one-page-brief"])).toEqual(["one-page-brief"]);
    expect(winsOf(["benefit-owner", "measure-value"])).toEqual(["benefit-owner", "measure-value"]);
  });

  it("have a single win where nothing has more effect than effort, and none once all runs", () => {
    expect(winsOf(["lead-training", "light-checkpoints"])).toEqual(["lead-training"]);
    expect(winsOf(["monthly-review", "what-held"])).toEqual([]);
  });
});
