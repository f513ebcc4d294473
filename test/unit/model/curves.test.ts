import { describe, expect, it } from "vitest";
import { readCurves, roundCurves } from "@/lib/model/curves";
import { adviceFor as fullAdviceFor, ORDINARY_FULL } from "@/test/support/full";
import { adviceFor, ORDINARY, profileOf, quick } from "@/test/support/quick";

const curvesFor = (answers: Record<string, string>) => readCurves(profileOf(answers), quick.parameters);

describe("the published rules, side by side", () => {
  // Decium: 600^(2/3)/5 = 14.2, 1000 people 20 (Cooch 2006). P3O guide: 1000 people 25, on the line 600 people 19.
  it("are read at the fewest, the middle and the most people, before any adjustment", () => {
    expect(roundCurves(curvesFor({ ...ORDINARY, people: "600-plus" }))).toEqual({
      people: { low: 600, likely: 775, high: 1000 },
      decium: { low: 14.2, likely: 16.9, high: 20 },
      p3o: { low: 18.8, likely: 21.7, high: 25 },
      spend: null,
      budget: null,
    });
  });

  it("differ, and both are shown as they are", () => {
    const { decium, p3o } = curvesFor(ORDINARY);
    expect(p3o.likely / decium.likely).toBeGreaterThan(1.5);
  });

  it("take what the projects suggest where nobody knows the people, and the ends of the tables where nobody knows either", () => {
    expect(curvesFor({ ...ORDINARY, people: "unknown" }).people).toMatchObject({ low: 12, high: 90 });
    expect(curvesFor({ ...ORDINARY, people: "unknown", projects: "unknown" }).people).toMatchObject({
      low: 10,
      high: 600,
    });
  });

  it("are no concern of an organisation without a unit", () => {
    expect(adviceFor({ ...ORDINARY, method: "gates", portfolio: "ranked" })).toMatchObject({
      type: { id: "none" },
      team: { curves: null },
    });
  });
});

describe("the share of spend", () => {
  // 3 % of 2 million and 5 % of 10 million, in thousands; a post at 80 thousand, which is judgement.
  it("is 3 to 5 % of the yearly project spend, in money and in posts", () => {
    const { team } = fullAdviceFor({ ...ORDINARY_FULL, oversight: "required", spend: "2-10m" });
    expect(team?.curves?.budget).toEqual({ low: 60, likely: 179, high: 500 });
    expect(team?.curves?.spend).toEqual({ low: 0.8, likely: 2.2, high: 6.2 });
  });

  it("limits the range of the team, and says so", () => {
    const team = (spend: string) =>
      fullAdviceFor({ ...ORDINARY_FULL, people: "80-249", means: "team", oversight: "required", spend }).team;
    expect(team("50-200m")).toMatchObject({ limits: [] });
    expect(team("500k-2m")).toMatchObject({ limits: ["spend"], fte: { high: 1 } });
    expect(team("unknown")).toMatchObject({ limits: [], curves: { spend: null, budget: null } });
    expect(team("50-200m")?.fte).toEqual(team("unknown")?.fte);
  });

  it("never makes a larger spend a smaller team", () => {
    const spends = ["under-500k", "500k-2m", "2-10m", "10-50m", "50-200m", "200m-plus"];
    const highs = spends.map(
      (spend) =>
        fullAdviceFor({ ...ORDINARY_FULL, people: "600-plus", oversight: "required", spend }).team?.fte.high ?? 0,
    );
    expect(highs).toEqual([...highs].sort((a, b) => a - b));
    expect(highs[0]).toBe(0.5);
  });
});

describe("reporting tools", () => {
  // Cooch 2006: more automation, fewer people; by how much is judgement.
  it("make the office smaller where they are good, and larger where they are poor", () => {
    const likely = (overview: string, news: string) =>
      fullAdviceFor({
        ...ORDINARY_FULL,
        people: "600-plus",
        spend: "unknown",
        means: "team",
        oversight: "required",
        overview,
        "bad-news": news,
      }).team?.fte.likely ?? 0;
    expect(likely("any-day", "none")).toBeLessThan(likely("common-form", "half"));
    expect(likely("common-form", "half")).toBeLessThan(likely("hearsay", "no-reports"));
    expect(likely("unknown", "unknown")).toBe(likely("common-form", "half"));
  });
});
