import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaItem, type AgendaQuestion, agendaOf } from "@/lib/group/agenda";
import { type Combined, combine } from "@/lib/group/combine";
import { gapsOf } from "@/lib/group/gaps";
import { mattersOf } from "@/lib/group/matters";
import type { Respondent } from "@/lib/group/respondents";
import type { Answers } from "@/lib/questionnaire/types";
import { full } from "@/test/support/full";
import { anyGroup, several } from "@/test/support/groups";
import { ORDINARY, quick } from "@/test/support/quick";

const combined = (respondents: Respondent[]) => combine(quick, respondents, { minimum: 5 }) as Combined;
const agenda = (respondents: Respondent[]) => agendaOf(quick, combined(respondents).questions);
const minutes = (items: AgendaItem[]) => items.reduce((sum, item) => sum + item.minutes, 0);
const questionsOf = (items: AgendaItem[]) =>
  items.filter((item): item is AgendaQuestion => item.kind === "question").map(({ question }) => question.id);

/** Leaders and practitioners who differ in some answers only. */
const apart = (leaders: Answers, practitioners: Answers) => [
  ...several(5, "executive", { ...ORDINARY, ...leaders }),
  ...several(5, "team-member", { ...ORDINARY, ...practitioners }),
];

describe("the agenda", () => {
  it.each([quick, full])("of $id fills an hour, with an opening and a close, each dimension once", (edition) => {
    fc.assert(
      fc.property(anyGroup(edition), (respondents) => {
        const result = combine(edition, respondents, { minimum: 3 });
        if (!result) return;
        const items = agendaOf(edition, result.questions);
        expect(minutes(items)).toBe(60);
        expect(items.map(({ kind }) => kind).filter((kind) => kind !== "question")).toEqual([
          "opening",
          "result",
          "close",
        ]);
        expect(items.every((item) => Number.isInteger(item.minutes) && item.minutes >= 5)).toBe(true);
        const dimensions = items.flatMap((item) => (item.kind === "question" ? [item.question.dimension] : []));
        expect(new Set(dimensions).size).toBe(dimensions.length);
        expect(dimensions.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 25 },
    );
  });

  it("is about the result where all agree", () => {
    const items = agenda(several(6, "other", ORDINARY));
    expect(items).toEqual([
      { kind: "opening", minutes: 5 },
      { kind: "result", minutes: 50 },
      { kind: "close", minutes: 5 },
    ]);
  });

  it("begins with what people disagree on most where it matters most", () => {
    const items = agenda(apart({ method: "gates", sponsor: "whole-top" }, { method: "own-way", sponsor: "nobody" }));
    expect(questionsOf(items)).toEqual(["sponsor", "method"]);
    expect(minutes(items.filter(({ kind }) => kind === "question"))).toBe(24);
  });

  it("asks for facts too, and passes over what differs by a step", () => {
    expect(questionsOf(agenda(apart({ managers: "central" }, { managers: "nobody" })))).toEqual(["managers"]);
    expect(
      questionsOf(
        agenda([...several(9, "other", ORDINARY), ...several(1, "other", { ...ORDINARY, method: "common" })]),
      ),
    ).toEqual([]);
  });
});

describe("gaps between leaders and practitioners", () => {
  it("are sorted by their size times what the dimension matters", () => {
    const respondents = apart({ method: "improved", rules: "asked-for" }, { method: "copies", rules: "if-useful" });
    const gaps = gapsOf(quick, combined(respondents).dimensions);
    expect(gaps.slice(0, 2)).toMatchObject(
      [
        { id: "maturity.method", leaders: 5, practitioners: 2, gap: 3 },
        { id: "readiness.rules", leaders: 5, practitioners: 3, gap: 2 },
      ].sort((a, b) => b.gap * (mattersOf(quick).get(b.id) ?? 0) - a.gap * (mattersOf(quick).get(a.id) ?? 0)),
    );
    expect(gaps.at(-1)?.weight).toBe(0);
  });

  it("are not told where one side may not be shown", () => {
    const respondents = [...several(6, "executive", ORDINARY), ...several(2, "other", ORDINARY)];
    expect(gapsOf(quick, combined(respondents).dimensions)).toEqual([]);
  });
});

it.each([quick, full])("what the dimensions of $id matter adds up to the weights of the model", (edition) => {
  const { need, type } = edition.parameters;
  const sums = new Map<string, number>();
  for (const [id, points] of mattersOf(edition)) {
    const axis = id.split(".")[0] as string;
    sums.set(axis, (sums.get(axis) ?? 0) + points);
  }
  expect(sums.get("size")).toBeCloseTo(need.weights.size);
  expect(sums.get("complexity")).toBeCloseTo(need.weights.complexity);
  expect(sums.get("maturity")).toBeCloseTo(need.weights.practice);
  expect(sums.get("readiness")).toBeCloseTo(type.weights.acceptance);
});
