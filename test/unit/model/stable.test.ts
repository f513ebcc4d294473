import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideNeed, isBelowUnit, verdictAt } from "@/lib/model/need";
import { score } from "@/lib/model/score";
import { NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import { completeAnswers, completionsOf, withOpen } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, QUIET, quick } from "@/test/support/quick";

describe.each(EVERY_EDITION)("$name: a verdict that is called stable", ({ edition, adviceFor, profileOf }) => {
  const verdictOf = (answers: Record<string, string>) =>
    decideNeed(score(edition, answers), edition.parameters).verdict;

  /** Facts that can lift a verdict by themselves are in it more often than by chance. */
  const nearlyComplete = (most: number) =>
    fc
      .tuple(withOpen(edition, most), fc.boolean(), fc.boolean())
      .map(([{ answers, open }, isProgramme, isWorking]) => ({
        open,
        answers: {
          ...answers,
          ...(isProgramme && !open.includes("shape") ? { shape: "programme" } : {}),
          ...(isWorking && !open.includes("office") ? { office: "working" } : {}),
        },
      }));

  it("is the same however the open questions are answered", () => {
    fc.assert(
      fc.property(nearlyComplete(4), completeAnswers(edition), ({ answers, open }, found) => {
        const { need } = adviceFor(answers);
        fc.pre(need.stable);
        const completed = { ...answers, ...Object.fromEntries(open.map((id) => [id, found[id] as string])) };
        expect(verdictOf(completed)).toBe(need.verdict);
      }),
      { numRuns: 500 },
    );
  });

  it("is called so exactly where no way to answer one or two open questions gives another", () => {
    fc.assert(
      fc.property(nearlyComplete(2), ({ answers, open }) => {
        const { need } = adviceFor(answers);
        fc.pre(need.verdict !== null);
        const verdicts = new Set(completionsOf(edition, answers, open).map(verdictOf));
        expect(need.stable).toBe(verdicts.size === 1 && verdicts.has(need.verdict));
      }),
      { numRuns: 300 },
    );
  });

  it("rests on no question that does not apply", () => {
    const everything = Object.fromEntries(edition.questions.map(({ id, options }) => [id, options[0]?.id as string]));
    expect(profileOf({ ...everything, shape: NOT_APPLICABLE }).openFacts).toEqual([]);
    expect(adviceFor({ ...everything, shape: NOT_APPLICABLE }).need.stable).toBe(true);
  });
});

describe("a verdict that is called stable", () => {
  it("does not rest on a programme whose complexity is open", () => {
    const programme = { ...QUIET, shape: "programme", projects: "one", interfaces: "separate" };
    const ends = ["annoyance", "survival"].map((stakes) => adviceFor({ ...programme, stakes }).need.verdict);
    expect(ends).toEqual(["not-now", "recommended"]);
    expect(adviceFor({ ...programme, stakes: "unknown" }).need.stable).toBe(false);
  });

  it("does not rest on a programme whose people are open, since a few need no office", () => {
    const complex = { ...QUIET, shape: "programme", projects: "one", interfaces: "separate" };
    const programme = { ...complex, stakes: "year-goal", change: "re-plan" };
    const needOf = (people: string) => adviceFor({ ...programme, people }).need;
    expect(needOf("under-10").verdict).toSatisfy(isBelowUnit);
    expect(needOf("30-79")).toMatchObject({ verdict: "recommended", override: "programme", stable: true });
    expect(needOf(UNKNOWN)).toMatchObject({ verdict: "recommended", override: "programme", stable: false });
    expect(needOf(NOT_APPLICABLE)).toMatchObject({ verdict: "recommended", override: "programme", stable: true });
  });

  it("is not called so where open people alone decide whether a programme lifts it", () => {
    const practised = { method: "improved", control: "foreseen", portfolio: "stopped", resources: "matched" };
    const programme = {
      ...QUIET,
      ...practised,
      shape: "programme",
      projects: "one",
      stakes: "year-goal",
      change: "re-plan",
    };
    const profile = score(quick, { ...programme, people: UNKNOWN });
    // So that the points are the same at both ends, and the people count for the programme alone.
    const need = decideNeed(
      { ...profile, size: { ...profile.size, lowest: 1, level: 1, highest: 1 } },
      quick.parameters,
    );
    expect(verdictAt(need.highest, quick.parameters)).toBe(verdictAt(need.lowest, quick.parameters));
    expect(need).toMatchObject({ verdict: "recommended", override: "programme", stable: false });
  });
});
