import { describe, expect, it } from "vitest";
import { inOrder, leadOn, phaseAt } from "@/lib/model/step-phases";
import type { Service, Step } from "@/lib/model/types";
import type { Phase, Plan } from "@/lib/questionnaire/plan";

/** A small table: what each step is for, whether no plan leaves it out, and what it builds on. */
const steps = {
  sponsor: { service: null, must: true, after: [] },
  list: { service: "list", after: [] },
  form: { service: "form", after: ["list"] },
  report: { service: "report", after: [] },
  look: { service: "report", after: [] },
};
const FIRST = 1;
const tables = { steps, amounts: { steps: { first: FIRST } } } as unknown as Plan;

const planOf = (...rows: [keyof typeof steps, Phase][]) =>
  rows.map(([id, phase]) => ({ id, phase }) as unknown as Step);
const comesAfter = (id: string, other: string | null) => ({ id, after: other }) as unknown as Service;
const phasesOf = (plan: Step[]) => plan.map(({ phase }) => phase);

describe("what comes first", () => {
  it.each<[number, Phase, Phase]>([
    [0, "run", "pilot"],
    [0, "improve", "pilot"],
    [0, "pilot", "pilot"],
    [0, "analysis", "analysis"],
    [FIRST, "run", "run"],
  ])("at place %i of phase %s begins in %s", (place, phase, begins) => {
    expect(phaseAt(place, { phase }, tables.amounts)).toBe(begins);
  });
});

describe("a service that comes after another", () => {
  const services = [comesAfter("report", "list"), comesAfter("list", null), comesAfter("form", "nothing")];

  it("begins with it, not before", () => {
    const plan = planOf(["sponsor", "concept"], ["report", "concept"], ["list", "run"], ["form", "concept"]);
    inOrder(plan, services, tables);
    expect(phasesOf(plan)).toEqual(["concept", "run", "run", "concept"]);
  });

  it("stays where it begins later anyway, and may find out before", () => {
    const plan = planOf(["sponsor", "concept"], ["report", "improve"], ["look", "analysis"], ["list", "run"]);
    inOrder(plan, services, tables);
    expect(phasesOf(plan)).toEqual(["concept", "improve", "analysis", "run"]);
  });

  it("waits for the first step of the other alone, and no longer than for a trial where it comes first", () => {
    const early = planOf(["sponsor", "concept"], ["list", "run"], ["list", "pilot"], ["report", "concept"]);
    inOrder(early, services, tables);
    expect(phasesOf(early)).toEqual(["concept", "run", "pilot", "pilot"]);
    const first = planOf(["report", "concept"], ["list", "run"]);
    inOrder(first, services, tables);
    expect(phasesOf(first)).toEqual(["pilot", "run"]);
  });
});

describe("a trial leads to something", () => {
  it("the last that is tried becomes routine without a trial", () => {
    const plan = planOf(["list", "pilot"], ["report", "pilot"], ["look", "pilot"], ["sponsor", "concept"]);
    leadOn(plan, [], tables);
    expect(phasesOf(plan)).toEqual(["pilot", "pilot", "run", "concept"]);
  });

  it("nothing changes where something becomes routine already", () => {
    const plan = planOf(["list", "pilot"], ["report", "pilot"], ["look", "run"]);
    leadOn(plan, [], tables);
    expect(phasesOf(plan)).toEqual(["pilot", "pilot", "run"]);
  });

  it("what comes first, what no plan leaves out, and what others build on or come after, is tried", () => {
    const first = planOf(["report", "pilot"], ["sponsor", "pilot"]);
    leadOn(first, [], tables);
    expect(phasesOf(first)).toEqual(["pilot", "pilot"]);
    const built = planOf(["sponsor", "concept"], ["report", "pilot"], ["list", "pilot"], ["form", "pilot"]);
    leadOn(built, [comesAfter("x", "form")], tables);
    expect(phasesOf(built)).toEqual(["concept", "run", "pilot", "pilot"]);
    const later = planOf(["sponsor", "concept"], ["list", "pilot"], ["form", "improve"]);
    leadOn(later, [], tables);
    expect(phasesOf(later)).toEqual(["concept", "run", "improve"]);
  });
});
