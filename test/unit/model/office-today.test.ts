import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstHundredDays } from "@/lib/model/hundred-days";
import { isBelowUnit, rankOf } from "@/lib/model/need";
import { completeAnswers } from "@/test/support/arbitraries";
import { adviceFor, full, ORDINARY_FULL, profileOf, QUIET_FULL, WELL_RUN } from "@/test/support/full";

const { recommended } = full.parameters.need.thresholds;

describe("an office that works", () => {
  it("is part of the reason why practice is good: the verdict stays recommended, and says why", () => {
    const { need, reasons, type } = adviceFor(WELL_RUN);
    expect(need.score).toBeLessThan(recommended);
    expect(need).toMatchObject({ verdict: "recommended", override: "office", borderline: null });
    expect(type?.id).not.toBe("none");
    expect(reasons).toContainEqual({ id: "condition-office", because: ["office"] });
  });

  it.each(["never", "closed", "scattered", "struggling", "unknown"])("is not one that is %s", (office) => {
    const { need } = adviceFor({ ...WELL_RUN, office });
    expect(need.override).toBeNull();
    expect(need.verdict).toSatisfy(isBelowUnit);
  });

  it("lifts nothing where the work would not call for one even with ordinary practice", () => {
    const { need } = adviceFor({ ...QUIET_FULL, office: "working" });
    expect(need).toMatchObject({ verdict: "not-now", override: null });
  });

  it("is not named as the cause where the score says so anyway, nor where a demand from outside does", () => {
    expect(adviceFor({ ...ORDINARY_FULL, office: "working" }).need).toMatchObject({
      verdict: "recommended",
      override: null,
    });
    expect(adviceFor({ ...WELL_RUN, oversight: "required" }).need.override).toBe("mandate");
  });

  it("never lowers a verdict, and changes no score", () => {
    fc.assert(
      fc.property(completeAnswers(full), (answers) => {
        const [without, with_] = ["never", "working"].map((office) => adviceFor({ ...answers, office }).need);
        expect(with_?.score).toBe(without?.score);
        expect(rankOf(with_?.verdict ?? "not-now")).toBeGreaterThanOrEqual(rankOf(without?.verdict ?? "not-now"));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a verdict that a working office could still lift", () => {
  it("is not called stable while nobody has said whether there is one", () => {
    const open = { ...WELL_RUN, office: "unknown" };
    expect(profileOf(open).openFacts).toEqual(["office"]);
    expect(adviceFor(open).need.stable).toBe(false);
    expect(adviceFor({ ...QUIET_FULL, office: "unknown" }).need.stable).toBe(true);
  });

  it("is not called stable while the size that the office rests on is open", () => {
    const open = { ...WELL_RUN, projects: "2-5", spend: "unknown", sites: "unknown" };
    const ends = [
      { spend: "under-500k", sites: "one" },
      { spend: "200m-plus", sites: "over-30" },
    ].map((found) => adviceFor({ ...open, ...found }).need.verdict);
    expect(ends).toEqual(["not-now", "recommended"]);
    expect(adviceFor(open).need.stable).toBe(false);
  });
});

describe("an office that many go round", () => {
  /** What comes before anything else: backing, hours, and what a regulator demands. */
  const GROUND = ["find-sponsor", "find-hours", "meet-the-mandate"];

  it("begins with its users and with a report that it stops, once there is ground to stand on", () => {
    fc.assert(
      fc.property(completeAnswers(full), (answers) => {
        const { roadmap } = adviceFor({ ...answers, office: "struggling" });
        const ids = roadmap.map(({ id }) => id);
        const first = ids.filter((id) => !GROUND.includes(id));
        expect(first[0]).toBe("ask-the-users");
        const shown = first.filter((id) => id !== "settle-the-no");
        if (!GROUND.some((id) => ids.includes(id))) expect(shown[1]).toBe("stop-a-report");
      }),
      { numRuns: 500 },
    );
  });

  it("shows something within a hundred days, and no other office does so", () => {
    const advice = adviceFor({ ...ORDINARY_FULL, office: "struggling" });
    const { steps, wins } = firstHundredDays(advice, full.parameters, null);
    expect(steps.prepare.map(({ id }) => id)).toContain("ask-the-users");
    expect(steps.assess.map(({ id }) => id)).toContain("stop-a-report");
    expect(steps.assess.map(({ id }) => id)).toContain("settle-the-office");
    expect(wins.map(({ id }) => id)).toContain("stop-a-report");
    for (const office of ["never", "closed", "scattered", "working"]) {
      const { roadmap } = adviceFor({ ...ORDINARY_FULL, office });
      expect(roadmap.map(({ id }) => id)).not.toContain("stop-a-report");
    }
  });
});
