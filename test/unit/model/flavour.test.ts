import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import { FLAVOURS } from "@/lib/model/types";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import example from "@/questionnaires/full-1/example.json";
import { anyAnswers } from "@/test/support/arbitraries";
import { full } from "@/test/support/full";
import { adviceFor, ORDINARY, QUIET } from "@/test/support/quick";

const flavourOf = (edition: Edition, answers: Answers) =>
  recommend(score(edition, answers), edition.parameters).flavour;
const FULL: Answers = { ...example, shape: "shared" };

describe("how an office works from day to day", () => {
  it("is that of a value office where most is delivered in short steps (agile value management offices)", () => {
    const agile = { ...FULL, delivery: "agile" };
    expect(flavourOf(full, agile)).toEqual({ id: "value-office", because: expect.arrayContaining(["delivery"]) });
    expect(flavourOf(full, { ...FULL, delivery: "planned" })?.id).toBe("classic");
  });

  it("is that of a value office for mixed delivery only where goals move and too little comes of it (judgement)", () => {
    const mixed = { ...FULL, delivery: "mixed" };
    expect(flavourOf(full, mixed)?.id).toBe("classic");
    expect(flavourOf(full, { ...mixed, change: "turbulent", purpose: "value" })?.id).toBe("value-office");
  });

  it("is that of a programme office where one programme dominates, however it is delivered (PMI frameworks)", () => {
    const programme = { ...FULL, shape: "programme", delivery: "agile" };
    expect(flavourOf(full, programme)).toEqual({ id: "programme-office", because: expect.arrayContaining(["shape"]) });
    expect(adviceFor({ ...ORDINARY, shape: "programme" }).flavour?.id).toBe("programme-office");
  });

  it("is that of a centre of excellence where able leads refuse rules (PMI frameworks; points: judgement)", () => {
    const { type, flavour } = adviceFor({ ...ORDINARY, rules: "refused", managers: "spread" });
    expect(type?.id).toBe("supportive");
    expect(flavour).toEqual({ id: "centre-of-excellence", because: ["rules", "managers", "method"] });
  });

  it("is that of a delivery office where the projects are led from the centre (judgement)", () => {
    const central = { ...ORDINARY, managers: "central", rules: "asked-for", people: "250-599", method: "own-way" };
    const { type, flavour } = adviceFor({ ...central, control: "unknown-outcome", resources: "tug-of-war" });
    expect([type?.id, flavour?.id]).toEqual(["directive", "delivery-office"]);
  });

  it("is classic for the rest, and nothing without a unit", () => {
    expect(adviceFor(ORDINARY).flavour).toEqual({ id: "classic", because: ["shape"] });
    expect(adviceFor(QUIET).flavour).toBeNull();
  });

  it("cites only what was answered", () => {
    fc.assert(
      fc.property(anyAnswers(full), (answers) => {
        for (const question of flavourOf(full, answers)?.because ?? []) {
          expect(Object.keys(answers)).toContain(question);
          expect(["unknown", "na"]).not.toContain(answers[question]);
        }
      }),
    );
  });
});

it("every flavour has its table", () => {
  expect(Object.keys(full.parameters.flavours).sort()).toEqual([...FLAVOURS].sort());
});
