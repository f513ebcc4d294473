import { describe, expect, it } from "vitest";
import { compareResults } from "@/lib/group/rounds";
import { fromSummary } from "@/lib/link/from-summary";
import { summarise } from "@/lib/link/summary";
import { decide } from "@/lib/model/decide";
import type { Decision } from "@/lib/model/types";
import type { Answers } from "@/lib/questionnaire/types";
import { full, ORDINARY_FULL } from "@/test/support/full";
import { ORDINARY, QUIET, quick } from "@/test/support/quick";

const result = (changes: Answers = {}) => decide(quick, { ...ORDINARY, ...changes });
const scoreIn = (decisions: Decision[], id: string) => compareResults(decisions).scores.find((one) => one.id === id);

describe("two rounds", () => {
  it("show what moved, and how far towards the target", () => {
    const rounds = [result(), result({ method: "common" })];
    const target = rounds[0]?.recommendation.practice.find(({ id }) => id === "maturity.method")?.target ?? 0;
    expect(target).toBeGreaterThan(2);
    expect(scoreIn(rounds, "maturity.method")).toMatchObject({
      levels: [2, 3],
      change: 1,
      target,
      progress: 1 / (target - 2),
    });
    expect(scoreIn(rounds, "maturity.control")).toMatchObject({ change: 0 });
  });

  it("never go less than no way, nor farther than to the target", () => {
    expect(scoreIn([result(), result({ method: "own-way" })], "maturity.method")?.progress).toBe(0);
    expect(scoreIn([result(), result({ method: "improved" })], "maturity.method")?.progress).toBe(1);
    expect(scoreIn([result({ method: "improved" }), result()], "maturity.method")?.progress).toBeNull();
  });

  it("are measured against what was set in the first, where it was", () => {
    const rounds = [result(), result({ method: "common" })];
    const scores = compareResults(rounds, { "maturity.method": 5, "maturity.control": null }).scores;
    const found = (id: string) => scores.find((one) => one.id === id);
    expect(found("maturity.method")).toMatchObject({ target: 5, progress: 1 / 3 });
    expect(found("maturity.control")).toMatchObject({ target: null, progress: null });
    expect(found("maturity")?.target).toBeNull();
    expect(found("maturity.portfolio")?.target).toBe(scoreIn(rounds, "maturity.portfolio")?.target);
  });

  it("show what it changed in the advice", () => {
    const { advice } = compareResults([decide(quick, ORDINARY), decide(quick, QUIET)]);
    expect(advice.find(({ part }) => part === "verdict")?.isMoved).toBe(true);
    expect(advice.find(({ part }) => part === "flavour")).toMatchObject({ values: ["classic", "none"], isMoved: true });
    expect(compareResults([result(), result()]).advice.every(({ isMoved }) => !isMoved)).toBe(true);
  });
});

describe("results of different kinds", () => {
  it("are compared by the scores that they share, and it is said", () => {
    const rounds = [result(), decide(full, ORDINARY_FULL)];
    expect(compareResults(rounds).basis).toBe("questionnaires");
    expect(scoreIn(rounds, "maturity.risk")).toMatchObject({ levels: [null, 3], change: null, progress: null });
    const next = { ...quick, edition: 2 };
    expect(compareResults([result(), decide(next, ORDINARY)]).basis).toBe("editions");
    expect(compareResults([result(), result()]).basis).toBe("same");
  });

  it("tell what a summary tells", () => {
    const whole = result();
    const summary = summarise(quick, whole);
    const told = summary && fromSummary(quick, summary);
    const scores = compareResults([whole, told as Decision]).scores;
    expect(scores.find(({ id }) => id === "maturity")?.levels[1]).toBeCloseTo(whole.profile.maturity.level, 0);
    expect(scores.find(({ id }) => id === "maturity.method")?.levels).toEqual([2, null]);
  });
});
