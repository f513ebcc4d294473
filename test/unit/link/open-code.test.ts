import { describe, expect, it } from "vitest";
import { decode } from "@/lib/link/code";
import { openAnswers, openCode } from "@/lib/link/open-code";
import { assess } from "@/lib/model/assess";
import { allEditions, findEdition } from "@/lib/questionnaire/registry";
import type { Answers } from "@/lib/questionnaire/types";
import { EVERY_EDITION } from "@/test/support/editions";
import { readJson } from "@/test/support/files";

const exampleOf = (id: string, edition: number) => readJson(`questionnaires/${id}-${edition}/example.json`) as Answers;

const open = (code: string) => {
  const opened = openCode(code, allEditions());
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
};

describe.each(EVERY_EDITION)("a result of $name", ({ edition }) => {
  const answers = exampleOf(edition.id, edition.edition);
  const opened = openAnswers(edition, answers);

  it("has the decisions of its answers, and a code of each kind that leads back to them", () => {
    const { explanation: _, ...decision } = assess(edition, answers);
    expect(opened.decision).toEqual(decision);
    expect(open(opened.codes.answers ?? "")).toEqual(opened);
    expect(decode(opened.codes.summary ?? "", allEditions())).toMatchObject({ ok: true, value: { kind: "summary" } });
  });

  it("is known by its summary without any answer, and without the code that holds them", () => {
    const summary = open(opened.codes.summary ?? "");
    expect(summary).toMatchObject({ edition, answers: null, summary: opened.summary });
    expect(summary.codes).toEqual({ answers: null, summary: opened.codes.summary });
    const { profile, recommendation } = summary.decision;
    expect(profile.questionnaire).toEqual({ id: edition.id, edition: edition.edition });
    expect(profile.context).toMatchObject({ shape: null, office: null, outsideOnly: false });
    expect(Object.values(profile.contextSources)).toEqual([[], [], [], [], []]);
    expect(profile).toMatchObject({ open: [], openFacts: [] });
    expect(recommendation).toMatchObject({ services: [], measures: [], risks: [], flavour: null });
    const { reasons, roadmap, style, reach, sourcing } = recommendation;
    const cited = [...reasons, ...roadmap, style, reach, sourcing].flatMap((advice) => advice?.because ?? ["none"]);
    expect(cited).toEqual([]);
  });
});

it("a level that a summary does not know may lie anywhere", () => {
  const full = findEdition("full", 1);
  if (!full) throw new Error("no full edition");
  const answers = { ...exampleOf("full", 1), "risk-list": "unknown", surprises: "unknown" };
  const { decision } = open(openAnswers(full, answers).codes.summary ?? "");
  const risk = decision.profile.dimensions.find(({ id }) => id === "maturity.risk");
  expect(risk).toMatchObject({ axis: "maturity", lowest: 1, highest: 5, coverage: 0 });
  const method = decision.profile.dimensions.find(({ id }) => id === "maturity.method");
  expect(method).toMatchObject({ lowest: method?.level, highest: method?.level, coverage: 1 });
});

it("too little known gives a result without a summary; a code that cannot be read gives its problem", () => {
  const [edition] = allEditions();
  if (!edition) throw new Error("no edition");
  expect(openAnswers(edition, {})).toMatchObject({ summary: null, codes: { summary: null } });
  expect(openCode("hello", allEditions())).toMatchObject({ ok: false, problem: "not-a-code" });
});
