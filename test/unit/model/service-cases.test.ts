import { describe, expect, it } from "vitest";
import { SERVICES } from "@/lib/model/service-list";
import type { Answers } from "@/lib/questionnaire/types";
import { askedIn } from "@/test/support/editions";
import { CALM, full } from "@/test/support/full";
import { quick } from "@/test/support/quick";
import { SERVICE_CASES } from "@/test/support/service-cases";
import { IN_QUICK } from "@/test/support/service-cases-quick";
import { servicesOf, stageOf } from "@/test/support/services";

const { catalogue } = full.parameters.services;

describe.each(SERVICE_CASES)("%s", (id, rule, type, matters, missing) => {
  const { source, gap, importance } = catalogue[id] ?? { source: "", gap: {}, importance: {} };
  const editions = [
    { edition: full, calm: { ...CALM, ...matters }, lacking: missing },
    {
      edition: quick,
      calm: askedIn(quick, { ...CALM, ...matters, ...IN_QUICK[id]?.matters }),
      lacking: IN_QUICK[id]?.missing ?? askedIn(quick, missing),
    },
  ];

  it.each(editions)(
    `is started where there are ${rule} (function: ${source}; rule: judgement; $edition.id)`,
    ({ edition, calm, lacking }) => {
      expect(stageOf(servicesOf(edition, { ...calm, ...lacking }, type), id)).toBe("start");
    },
  );

  it.each(editions)("is not started where nothing of it is missing ($edition.id)", ({ edition, calm }) => {
    const services = servicesOf(edition, { ...calm, purpose: "nothing" }, type);
    expect([undefined, "keep", "leave"]).toContain(stageOf(services, id));
  });

  it("matters and is missing by answers that exist", () => {
    expect(Object.keys(importance).length * Object.keys(gap).length).toBeGreaterThan(0);
    const answers: Answers = { ...matters, ...missing, ...IN_QUICK[id]?.matters };
    for (const [question, option] of Object.entries(answers)) {
      const options = full.questions.find((each) => each.id === question)?.options.map((each) => each.id);
      expect(options).toContain(option);
    }
  });
});

it("every service is tried", () => {
  expect(SERVICE_CASES.map(([id]) => id).sort()).toEqual([...SERVICES].sort());
  expect(SERVICE_CASES.map(([id]) => id)).toEqual(expect.arrayContaining(Object.keys(IN_QUICK)));
});
