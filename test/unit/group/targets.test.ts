import { expect, it } from "vitest";
import { targetsOf } from "@/lib/group/targets";
import { decide } from "@/lib/model/decide";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { targetsTakeaway } from "@/lib/words/group/targets";
import { loadWords } from "@/lib/words/load";
import { ORDINARY, quick } from "@/test/support/quick";

const decision = decide(quick, { ...ORDINARY, control: UNKNOWN });

it("what can be raised has the model’s target, or the one that was set", () => {
  const targets = targetsOf(decision, {});
  expect(targets.map(({ id }) => id.split(".")[0])).not.toContain("size");
  expect(targets.map(({ id }) => id)).not.toContain("maturity.control");
  for (const { id, calledFor, target } of targets) {
    expect(target).toBe(calledFor);
    expect(calledFor !== null, id).toBe(id.startsWith("maturity."));
  }
  const set = targetsOf(decision, { "maturity.method": null, "readiness.sponsor": 5 });
  const one = (id: string) => set.find((each) => each.id === id);
  expect(one("maturity.method")).toMatchObject({ target: null, calledFor: expect.any(Number) });
  expect(one("readiness.sponsor")).toMatchObject({ target: 5, calledFor: null });
});

const target = (level: number, target: number | null) => ({ id: "maturity.method", level, calledFor: 3, target });

it("how many targets are not reached is told by both figures", async () => {
  const words = await loadWords("en", "group");
  const told = (...targets: ReturnType<typeof target>[]) => targetsTakeaway("en", words, targets);
  expect(told(target(2, null))).toBe("No target is set.");
  expect(told(target(3, 3), target(4, 3))).toBe("Every target is reached.");
  expect(told(target(2, 3), target(4, 3), target(1, null))).toBe("1 of 2 targets is not reached yet.");
  expect(told(target(2, 3), target(1, 3))).toBe("2 of 2 targets are not reached yet.");
});
