import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STEPS } from "@/lib/model/steps";
import type { Recommendation } from "@/lib/model/types";
import { PHASES } from "@/lib/questionnaire/plan";
import { anyAnswers, completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor as adviceForFull, at, full, NEEDY } from "@/test/support/full";
import { adviceFor, ORDINARY, QUIET, quick } from "@/test/support/quick";

const { steps: RULES } = quick.parameters;
const ids = ({ roadmap }: Recommendation) => roadmap.map(({ id }) => id);
const phaseOf = (phase: (typeof PHASES)[number]) => PHASES.indexOf(phase);

describe.each(EVERY_EDITION)("$name: a plan", ({ edition, adviceFor: advise }) => {
  const anyPlan = anyAnswers(edition)
    .map(advise)
    .filter(({ need }) => need.verdict !== null);

  it("has something to do in several phases, and never more than fourteen steps and one for the second half of the year", () => {
    fc.assert(
      fc.property(anyPlan, ({ roadmap, team }) => {
        expect(new Set(roadmap.map(({ phase }) => phase)).size).toBeGreaterThanOrEqual(
          (team?.fte.likely ?? 0) >= 1 ? 3 : 2,
        );
        expect(roadmap.length).toBeLessThanOrEqual(15);
        expect(new Set(roadmap.map(({ id }) => id)).size).toBe(roadmap.length);
      }),
      { numRuns: 500 },
    );
  });

  it("puts each step behind those that it builds on, in the list and in the phases", () => {
    fc.assert(
      fc.property(anyPlan, ({ roadmap }) => {
        for (const [place, { id, phase }] of roadmap.entries()) {
          for (const first of RULES[id]?.after ?? []) {
            const before = roadmap.findIndex((step) => step.id === first);
            if (before === -1) continue;
            expect(before, `${first} before ${id}`).toBeLessThan(place);
            expect(phaseOf((roadmap[before] as (typeof roadmap)[number]).phase)).toBeLessThanOrEqual(phaseOf(phase));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("begins with its first three steps before anything becomes routine", () => {
    fc.assert(
      fc.property(anyPlan, ({ roadmap }) => {
        for (const { phase } of roadmap.slice(0, 3)) expect(phaseOf(phase)).toBeLessThanOrEqual(phaseOf("pilot"));
      }),
    );
  });
});

describe("a plan", () => {
  it("is longer where the need is greater, since an owner carries less than an office", () => {
    const lengthOf = (advice: Recommendation) => advice.roadmap.length;
    expect(lengthOf(adviceFor(QUIET))).toBeLessThanOrEqual(6);
    expect(lengthOf(adviceForFull(NEEDY))).toBeGreaterThanOrEqual(11);
  });

  it("puts first what a second level builds on, and leaves it out where it is in place", () => {
    const weak = adviceForFull({ ...NEEDY, ...at(2, "benefits") });
    expect(ids(weak)).toContain("benefit-owner");
    expect(ids(weak).indexOf("benefit-owner")).toBeLessThan(ids(weak).indexOf("benefit-review"));
    const owned = adviceForFull({ ...NEEDY, purpose: "value", ...at(1, "benefits"), "benefit-stated": "owner" });
    expect(ids(owned)).toContain("benefit-review");
    expect(ids(owned)).not.toContain("benefit-owner");
  });

  it("differs from that of a very different organisation in at least half of its steps", () => {
    const regulated = { ...NEEDY, oversight: "required", purpose: "compliance", office: "closed" };
    const group = { ...NEEDY, shape: "units", sites: "over-30", managers: "spread", office: "scattered" };
    const agile = { ...NEEDY, delivery: "agile", purpose: "value", rules: "refused", ...at(4, "method") };
    const plans = [
      adviceFor(QUIET),
      adviceFor({ ...ORDINARY, sponsor: "nobody", shape: "programme", change: "turbulent", stakes: "survival" }),
      adviceForFull({ ...regulated, ...at(1, "governance", "risk") }),
      adviceForFull({ ...group, purpose: "overview", delivery: "mixed", ...at(1, "reporting", "learning") }),
      adviceForFull({ ...agile, office: "struggling", ...at(1, "benefits", "people") }),
    ].map(ids);
    for (const one of plans) {
      for (const other of plans) {
        if (one === other) continue;
        const shared = one.filter((id) => other.includes(id)).length;
        expect(shared, `${one} / ${other}`).toBeLessThanOrEqual(Math.max(one.length, other.length) / 2);
      }
    }
  });

  it("has little in common with the plan of another organisation at random", () => {
    const plans = fc
      .sample(completeAnswers(full), { numRuns: 400, seed: 5, unbiased: true })
      .map(adviceForFull)
      .map(ids);
    const shares = plans.slice(1).map((plan, index) => {
      const before = plans[index] as string[];
      return plan.filter((id) => before.includes(id)).length / plan.length;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.4);
  });
});

describe("the first three steps of a quick check", () => {
  it("have a place among the first 36, which is what its summary code can hold", () => {
    const names: readonly string[] = STEPS;
    fc.assert(
      fc.property(anyAnswers(quick), (answers) => {
        for (const id of ids(adviceFor(answers)).slice(0, 3)) expect(names.indexOf(id)).toBeLessThan(36);
      }),
      { numRuns: 2000 },
    );
  });
});
