import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Combined, combine } from "@/lib/group/combine";
import { settle } from "@/lib/group/consensus";
import { findDuplicates, oneEdition, type Respondent } from "@/lib/group/respondents";
import { spreadOf } from "@/lib/group/spread";
import { decide } from "@/lib/model/decide";
import { UNKNOWN } from "@/lib/questionnaire/types";
import { full } from "@/test/support/full";
import { anyGroup, several } from "@/test/support/groups";
import { ORDINARY, QUIET, quick } from "@/test/support/quick";

const combined = (respondents: Respondent[], settled = {}) =>
  combine(quick, respondents, { minimum: 5, settled }) as Combined;
const shuffled = (group: Respondent[]) =>
  fc.shuffledSubarray(group, { minLength: group.length, maxLength: group.length });

describe("a group", () => {
  it("of people who answer alike gets what one of them gets, and rests on nobody alone", () => {
    const { decision, pooled, stability, alone } = combined(several(6, "sponsor", ORDINARY));
    expect(decision).toEqual(decide(quick, ORDINARY));
    expect(pooled).toEqual(decision);
    expect(stability).toEqual({ alike: 6, without: 0, others: [] });
    const { need, type } = decision.recommendation;
    const outcome = { verdict: need.verdict, type: type?.id };
    expect(alone).toEqual({});
    const both = combined([...several(6, "sponsor", ORDINARY), ...several(5, "other", ORDINARY)]);
    expect(both.alone).toEqual({ leaders: outcome, practitioners: outcome });
  });

  it.each([quick, full])("of $id gets the same in whatever order it stands", (edition) => {
    const groups = anyGroup(edition, { most: 8 }).chain((group) => fc.tuple(fc.constant(group), shuffled(group)));
    fc.assert(
      fc.property(groups, ([one, other]) => {
        expect(combine(edition, other, { minimum: 3 })).toEqual(combine(edition, one, { minimum: 3 }));
        expect(findDuplicates(other)).toEqual(findDuplicates(one));
      }),
      { numRuns: 15 },
    );
  });

  it("has means within what its people say, and the levels of its profile where all answered everything", () => {
    fc.assert(
      fc.property(anyGroup(full, { complete: true }), (respondents) => {
        const result = combine(full, respondents, { minimum: 3 });
        if (!result) return;
        const spreads = [
          ...result.dimensions.flatMap(({ groups }) => Object.values(groups)),
          ...result.questions.flatMap(({ groups }) => Object.values(groups).flatMap(({ spread }) => spread ?? [])),
        ];
        for (const { mean, lowest, highest, deviation } of spreads) {
          expect(mean).toBeGreaterThanOrEqual(lowest - 1e-9);
          expect(mean).toBeLessThanOrEqual(highest + 1e-9);
          expect(deviation).toBeLessThanOrEqual((highest - lowest) / 2 + 1e-9);
        }
        for (const { id, level } of result.pooled.profile.dimensions) {
          // The level of projects is held near that of people.
          if (id === "size.projects") continue;
          expect(result.dimensions.find((one) => one.id === id)?.groups.all?.mean).toBeCloseTo(level, 9);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("that is too small gets nothing", () => {
    expect(combine(quick, several(4, "other", ORDINARY))).toBeNull();
    expect(combine(quick, several(2, "other", ORDINARY), { minimum: 1 })).toBeNull();
  });

  it("says how many of its people would get the same alone, and what it would get without one of them", () => {
    const { stability } = combined([...several(2, "executive", ORDINARY), ...several(4, "team-member", QUIET)]);
    expect(stability).toEqual({ alike: 4, without: 0, others: [{ verdict: "lightweight", type: "none" }] });
    const open = several(1, "other", {});
    expect(combined([...several(5, "sponsor", ORDINARY), ...open]).stability).toMatchObject({ alike: 5, without: 1 });
  });

  it("counts those who do not know beside those who answer", () => {
    const unsure = several(2, "sponsor", { ...ORDINARY, method: UNKNOWN });
    const { questions } = combined([...several(5, "sponsor", ORDINARY), ...unsure]);
    const method = questions.find(({ id }) => id === "method");
    expect(method).toMatchObject({ unknown: 2, notApplicable: 0, groups: { all: { n: 5, counts: { copies: 5 } } } });
  });
});

describe("what was agreed on in the room", () => {
  const group = [...several(5, "executive", ORDINARY), ...several(5, "team-member", QUIET)];
  const methodOf = ({ decision }: Combined) =>
    decision.profile.dimensions.find(({ id }) => id === "maturity.method")?.level;

  it("stands in place of the pooled answer", () => {
    const before = combined(group);
    const after = combined(group, { method: "improved" });
    expect(methodOf(before)).toBe(2.5);
    expect(methodOf(after)).toBe(5);
    expect(after.pooled).toEqual(before.decision);
    expect(after.questions).toEqual(before.questions);
  });

  it("is noted question by question, and can be taken back", () => {
    const one = settle({}, "method", "gates");
    expect(one).toEqual({ method: "gates" });
    expect(settle(one, "control", "foreseen")).toEqual({ method: "gates", control: "foreseen" });
    expect(settle(one, "method", null)).toEqual({});
  });

  it("can be that nobody knows, and is passed over where the question has no such answer", () => {
    expect(combined(group, { method: UNKNOWN }).decision.profile.open).toContain("method");
    const strange = { method: "hardly", constructor: "improved" };
    expect(combined(group, strange).decision).toEqual(combined(group).decision);
  });
});

describe("respondents", () => {
  it("who stand twice are found, by their id or by role and answers", () => {
    const twice = { id: "a", role: "sponsor", answers: ORDINARY } as const;
    const alike = several(2, "other", QUIET);
    const found = findDuplicates([twice, ...alike, { ...twice, answers: QUIET }, ...several(1, "executive", QUIET)]);
    expect(found).toEqual([
      { reason: "id", ids: ["a", "a"] },
      { reason: "answers", ids: ["other-0", "other-1"] },
    ]);
  });

  it("of different editions are not pooled", () => {
    expect(oneEdition([quick, quick])).toEqual({ ok: true, edition: quick });
    expect(oneEdition([])).toMatchObject({ ok: false, reason: "none" });
    expect(oneEdition([quick, full, quick])).toEqual({ ok: false, reason: "mixed-editions", editions: [quick, full] });
    const next = { ...quick, edition: 2 };
    expect(oneEdition([quick, next])).toMatchObject({ ok: false, reason: "mixed-editions" });
  });
});

it("the spread of values is that of the group itself", () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([5, 1])).toEqual({ n: 2, mean: 3, deviation: 2, lowest: 1, highest: 5 });
  expect(spreadOf([0.1, 0.1, 0.1])).toMatchObject({ mean: 0.1, deviation: 0 });
});
