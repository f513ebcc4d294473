import { expect, it } from "vitest";
import { targetsOf } from "@/lib/group/targets";
import { decide } from "@/lib/model/decide";
import { UNKNOWN } from "@/lib/questionnaire/types";
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
