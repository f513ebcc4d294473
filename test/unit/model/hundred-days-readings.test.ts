import { describe, expect, it } from "vitest";
import { firstHundredDays } from "@/lib/model/hundred-days";
import type { Step } from "@/lib/model/types";
import type { Phase, Plan } from "@/lib/questionnaire/plan";

/** A small table: some steps without rules of their own, and what each measure reads. */
const reads = (...steps: string[]) => ({ steps, signals: [] });
const measures = {
  plain: { baseline: true, early: false },
  "before-and-after": { baseline: true, early: true, reads: reads("mover", "helper") },
  "reads-nothing": { baseline: true, early: true },
  made: { baseline: false, early: true, reads: reads("maker", "other-maker") },
  "made-by-nobody": { baseline: false, early: true, reads: reads("elsewhere") },
  late: { baseline: false, early: false, reads: reads("maker") },
};
const plan = { steps: {}, measures, amounts: { days: { steps: 9, wins: 1 }, steps: { first: 0 } } } as unknown as Plan;

const readingsOf = (roadmap: [string, Phase][], ...ids: string[]) => {
  const steps = roadmap.map(([id, phase]) => ({ id, phase, impact: 1, effort: 1, because: [] }) as Step);
  return firstHundredDays({ roadmap: steps, measures: ids.map((id) => ({ id })) }, plan, null).readings;
};

describe("what is measured in the first hundred days", () => {
  it("is read before anything changes where that can be, and not again where nothing would show yet", () => {
    expect(readingsOf([], "plain")).toEqual({ baseline: ["plain"], read: [], first: [] });
  });

  it.each<[string, [string, Phase][], boolean]>([
    ["begins early", [["mover", "pilot"]], true],
    ["begins once all runs", [["mover", "run"]], false],
    [
      "begins once all runs, though another that moves it began",
      [
        ["helper", "analysis"],
        ["mover", "run"],
      ],
      false,
    ],
    ["is not in the plan, and the next one began", [["helper", "pilot"]], true],
    ["is not in the plan, and the next one waits", [["helper", "improve"]], false],
    ["is not in the plan, and no other either", [["else", "run"]], true],
  ])("is read again where the step that moves it most %s", (_, roadmap, isRead) => {
    const { baseline, read, first } = readingsOf(roadmap, "before-and-after");
    expect({ baseline, read, first }).toEqual({
      baseline: ["before-and-after"],
      read: isRead ? ["before-and-after"] : [],
      first: [],
    });
  });

  it("is read again where nothing has to be done for it", () => {
    expect(readingsOf([["else", "run"]], "reads-nothing").read).toEqual(["reads-nothing"]);
  });

  it.each<[string, [string, Phase][], boolean]>([
    ["is planned before the trials", [["maker", "concept"]], true],
    ["is only tried", [["maker", "pilot"]], false],
    [
      "is one of several",
      [
        ["maker", "run"],
        ["other-maker", "analysis"],
      ],
      true,
    ],
    ["is none of the plan", [["else", "concept"]], true],
  ])("is read for the first time where what makes it %s", (_, roadmap, isRead) => {
    expect(readingsOf(roadmap, "made")).toEqual({ baseline: [], read: [], first: isRead ? ["made"] : [] });
  });

  it("is left for later where it is not worth reading yet, or is not known here", () => {
    expect(readingsOf([["maker", "concept"]], "late", "of another edition")).toEqual({
      baseline: [],
      read: [],
      first: [],
    });
    expect(readingsOf([["maker", "run"]], "made-by-nobody").first).toEqual(["made-by-nobody"]);
  });
});
