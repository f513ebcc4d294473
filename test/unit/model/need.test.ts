import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideNeed, isBelowUnit, verdictAt } from "@/lib/model/need";
import { score } from "@/lib/model/score";
import type { Verdict } from "@/lib/model/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, ORDINARY, profileOf, QUIET, quick } from "@/test/support/quick";

const { thresholds, borderline } = quick.parameters.need;

/** One programme that takes most of the money, small and well run, so that the score alone asks for nothing. */
const PROGRAMME = {
  ...QUIET,
  shape: "programme",
  projects: "one",
  interfaces: "separate",
  stakes: "setback",
  change: "details",
};

describe("the verdict", () => {
  it("changes exactly at the thresholds", () => {
    const at = (score: number) => verdictAt(score, quick.parameters);
    expect([at(0), at(thresholds.lightweight - 1)]).toEqual(["not-now", "not-now"]);
    expect([at(thresholds.lightweight), at(thresholds.recommended - 1)]).toEqual(["lightweight", "lightweight"]);
    expect([at(thresholds.recommended), at(thresholds.strong - 1)]).toEqual(["recommended", "recommended"]);
    expect([at(thresholds.strong), at(100)]).toEqual(["strong", "strong"]);
  });

  it("advises a company with hard, entangled projects and no method to have an office", () => {
    expect(adviceFor(ORDINARY).need.verdict).toSatisfy((verdict: Verdict) => !isBelowUnit(verdict));
  });

  it("advises a quiet department against one", () => {
    expect(adviceFor(QUIET).need.verdict).toSatisfy(isBelowUnit);
  });

  it("never says no because of size alone", () => {
    const hard = { stakes: "survival", interfaces: "chain", change: "turbulent", oversight: "proof" };
    const bad = { method: "own-way", control: "unknown-outcome", portfolio: "no-list", resources: "tug-of-war" };
    const { need } = adviceFor({ ...ORDINARY, ...hard, ...bad, people: "under-10", projects: "2-5" });
    expect(need.verdict).toSatisfy((verdict: Verdict) => !isBelowUnit(verdict));
    expect(need.override).toBeNull();
  });
});

describe("a demand for a central body", () => {
  it("lifts the verdict to recommended whatever the score", () => {
    const { need } = adviceFor({ ...QUIET, oversight: "required" });
    expect(need.score).toBeLessThan(thresholds.recommended);
    expect(need).toMatchObject({ verdict: "recommended", override: "mandate", borderline: null });
  });

  it("is not named as the cause where the score says so anyway", () => {
    const { need } = adviceFor({ ...ORDINARY, oversight: "required" });
    expect(need.score).toBeGreaterThanOrEqual(thresholds.recommended);
    expect(need.override).toBeNull();
  });
});

describe("one dominant programme", () => {
  it("lifts the verdict to recommended when it is complex, with an office for its time only", () => {
    const complex = { ...PROGRAMME, stakes: "year-goal", change: "re-plan" };
    const { need, reach } = adviceFor(complex);
    expect(profileOf(complex).complexity.band).not.toBe("simple");
    expect(need.score).toBeLessThan(thresholds.recommended);
    expect(need).toMatchObject({ verdict: "recommended", override: "programme" });
    expect(reach?.id).toBe("project");
  });

  it("lifts nothing when it is simple", () => {
    expect(profileOf(PROGRAMME).complexity.band).toBe("simple");
    expect(adviceFor(PROGRAMME).need).toMatchObject({ override: null });
    expect(adviceFor(PROGRAMME).need.verdict).toSatisfy(isBelowUnit);
  });
});

describe("one programme of many people", () => {
  it("is as much work as many projects of theirs, and strongly needs its office", () => {
    const mega = {
      ...ORDINARY,
      people: "600-plus",
      projects: "one",
      shape: "programme",
      stakes: "survival",
      interfaces: "chain",
      change: "re-plan",
      oversight: "proof",
      method: "gates",
      control: "half",
      portfolio: "na",
      resources: "monthly",
    };
    expect(adviceFor(mega).need.verdict).toBe("strong");
  });
});

describe("practice a level beyond what the work calls for", () => {
  const LARGE = { ...ORDINARY, people: "250-599", projects: "41-100", interfaces: "often", change: "details" };
  const BEST = { method: "improved", control: "mostly-kept", portfolio: "ranked", resources: "monthly" };

  it("leaves an office little to do, though size alone would recommend one", () => {
    const { maturity } = profileOf({ ...LARGE, ...BEST });
    expect(maturity.level).toBeGreaterThanOrEqual(maturity.target + 1);
    const { need, type } = adviceFor({ ...LARGE, ...BEST });
    expect(need.score).toBeGreaterThanOrEqual(thresholds.recommended);
    expect(need).toMatchObject({ verdict: "lightweight", override: null });
    expect(type?.id).toBe("none");
    expect(type?.margin).toBeGreaterThan(0);
  });

  it("does not speak against one that is demanded, or plainly needed", () => {
    expect(adviceFor({ ...LARGE, ...BEST, oversight: "required" }).need.verdict).toBe("recommended");
    const vast = {
      people: "600-plus",
      projects: "over-100",
      stakes: "survival",
      interfaces: "chain",
      change: "re-plan",
    };
    expect(adviceFor({ ...LARGE, ...BEST, ...vast, oversight: "proof" }).need.verdict).toBe("strong");
  });
});

describe("a score close to a threshold", () => {
  it.each(EVERY_EDITION)(
    "$name: names the verdict on the other side, no score further away does",
    ({ edition, adviceFor }) => {
      fc.assert(
        fc.property(completeAnswers(edition), (answers) => {
          const { need } = adviceFor(answers);
          const { maturity } = score(edition, answers);
          fc.pre(need.override === null && maturity.level < maturity.target + 0.9);
          const near = Object.values(thresholds).find(
            (at) => need.score >= at - borderline && need.score < at + borderline,
          );
          const other = near === undefined ? null : verdictAt(need.score < near ? near : near - 1, quick.parameters);
          expect(need.borderline).toBe(other);
        }),
        { numRuns: 300 },
      );
    },
  );

  it("is borderline on both sides", () => {
    const light = { ...ORDINARY, method: "gates", portfolio: "ranked" };
    expect(adviceFor(light).need).toMatchObject({ score: 49, verdict: "lightweight", borderline: "recommended" });
    const unit = { ...ORDINARY, method: "common" };
    expect(adviceFor(unit).need).toMatchObject({ score: 54, verdict: "recommended", borderline: "lightweight" });
  });
});

describe("each bound of the verdict belongs to the side above it", () => {
  const { parameters } = quick;
  const at = (level: number) => ({ level, lowest: level, highest: level, coverage: 1 });
  const profile = { ...profileOf(QUIET), size: at(1), maturity: { ...profileOf(QUIET).maturity, ...at(5) } };

  it("enough is known from the least coverage on", () => {
    const { minimum } = parameters.coverage;
    expect(decideNeed({ ...profile, coverage: minimum }, parameters).verdict).not.toBeNull();
    expect(decideNeed({ ...profile, coverage: minimum - 0.01 }, parameters).verdict).toBeNull();
  });

  it("a programme lifts it from the least sum of complexity on", () => {
    const { programmeComplexity, programmePeople } = parameters.need;
    const context = { ...profile.context, shape: "programme" as const };
    const quantities = { ...profile.quantities, people: { low: 1, high: programmePeople } };
    const overrideAt = (sum: number) => {
      const complexity = { ...profile.complexity, sum };
      return decideNeed({ ...profile, context, quantities, complexity }, parameters).override;
    };
    expect([programmeComplexity - 1, programmeComplexity].map(overrideAt)).toEqual([null, "programme"]);
  });

  it("an office that works lifts it where ordinary practice would just call for one", () => {
    const context = { ...profile.context, office: "working" as const };
    const complexity = { ...profile.complexity, ...at(3) };
    // 10 (size − 1) + 15 + 22.5 points with ordinary practice: 52 and 51.
    const overrideAt = (size: number) =>
      decideNeed({ ...profile, context, complexity, size: at(size) }, parameters).override;
    expect([2.45, 2.3].map(overrideAt)).toEqual(["office", null]);
  });
});
