import { describe, expect, it } from "vitest";
import { assess } from "@/lib/model/assess";
import { rankOf } from "@/lib/model/need";
import type { Recommendation, Verdict } from "@/lib/model/types";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { PERSONAS, type Persona } from "@/test/personas";
import { filesUnder, readJson } from "@/test/support/files";
import { planOf, questionsNamed, shareInCommon } from "@/test/support/plan";
import { adviceFor } from "@/test/support/quick";

const full = findEdition("full", 1) as Edition;

const personas = Object.entries(PERSONAS).map(([id, persona]) => ({
  id,
  ...persona,
  assessment: assess(full, persona.answers),
}));

/** What is expected of a decision: what the story says, or what the model says where the difference is known. */
function expected({ expect, differs = [] }: Persona, decision: string): string[] {
  const given = differs.find((one) => one.decision === decision)?.given;
  return given ? [given] : asked(expect, decision);
}

function asked({ verdict, types, reach, sourcing }: Persona["expect"], decision: string): string[] {
  return { verdict: [verdict], type: types, reach: [reach], sourcing: [sourcing] }[decision] ?? [];
}

function decided({ need, type, reach, sourcing }: Recommendation, decision: string): string {
  return { verdict: need.verdict, type: type?.id, reach: reach?.id, sourcing: sourcing?.id }[decision] ?? "";
}

describe("the personas", () => {
  it("are all listed, and have words in every language", () => {
    const files = filesUnder("test/personas", ".json").map((file) => file.replace(/^.*\/|\.json$/g, ""));
    expect(files).toEqual(Object.keys(PERSONAS).sort());
    for (const file of filesUnder("lib/words", "/examples.json")) {
      const { organisations } = readJson(file) as { organisations: object };
      expect(Object.keys(organisations).sort(), file).toEqual(files);
    }
  });

  it.each(personas)("$id answers every question with something the questionnaire has", ({ answers, assessment }) => {
    expect(Object.keys(answers).sort()).toEqual(full.questions.map(({ id }) => id).sort());
    for (const { id, options } of full.questions) {
      expect([...options.map((option) => option.id), "unknown", "na"], id).toContain(answers[id]);
    }
    expect(assessment.profile.coverage).toBeGreaterThan(0.85);
  });

  it("leave some questions open, as real ones do", () => {
    const open = personas.filter(({ answers }) => Object.values(answers).some((one) => /^(unknown|na)$/.test(one)));
    expect(open.length).toBeGreaterThan(personas.length / 2);
  });

  it.each(personas)("$id contradicts itself nowhere", ({ assessment }) => {
    expect(assessment.explanation?.contradictions).toEqual([]);
  });
});

describe("the advice that a consultant would give from the story", () => {
  it.each(personas)("is given to $id", ({ assessment: { recommendation }, ...persona }) => {
    for (const decision of ["verdict", "type", "reach", "sourcing"]) {
      expect(expected(persona, decision), decision).toContain(decided(recommendation, decision));
    }
  });

  it.each(personas)(
    "differs from the advice to $id only where that is written down",
    ({ expect: story, differs = [] }) => {
      for (const { decision, given, reading } of differs) {
        expect(asked(story, decision), "no longer differs").not.toContain(given);
        expect(reading).not.toBe("");
      }
    },
  );

  it("is “not now” for three", () => {
    const not = personas.filter(({ assessment }) => assessment.recommendation.need.verdict === "not-now");
    expect(not).toHaveLength(3);
  });

  it("leaves the insurer its office, and says why", () => {
    const insurer = personas.find(({ id }) => id === "insurer")?.assessment.recommendation;
    expect(insurer?.need.override).toBe("office");
    expect(insurer?.reasons.map(({ id }) => id)).toContain("condition-office");
  });

  it.each(personas)("is not far from that of the quick check to $id", ({ answers, assessment }) => {
    const asked: Answers = Object.fromEntries(Object.entries(answers).filter(([id]) => isInQuick(id)));
    const rank = ({ need }: Recommendation) => rankOf(need.verdict as Verdict);
    expect(Math.abs(rank(adviceFor(asked)) - rank(assessment.recommendation))).toBeLessThanOrEqual(1);
  });
});

const inQuick = findEdition("quick", 1)?.questions.map(({ id }) => id) ?? [];
const isInQuick = (id: string) => inQuick.includes(id);

/**
 * How many pairs of plans may have more than half in common: the joiner and the charity, who are both told to leave
 * things as they are, and large organisations whose work asks for the same level nearly everywhere. It may only shrink.
 */
const ALIKE = 5;
/** Answers that each plan names at least. */
const NAMED = 13;

describe("no two personas get the same plan", () => {
  const plans = personas.map(({ id, assessment: { recommendation } }) => ({ id, plan: planOf(recommendation) }));
  const pairs = plans.flatMap(({ id, plan }, index) =>
    plans.slice(index + 1).map((other) => ({ pair: `${id} and ${other.id}`, share: shareInCommon(plan, other.plan) })),
  );

  it("every plan has something in each of its parts", () => {
    for (const { plan } of plans) {
      for (const part of ["steps", "targets", "reasons"]) expect(plan[part]?.length).toBeGreaterThan(2);
    }
  });

  it("none is the same as another, or nearly so", () => {
    expect(pairs.filter(({ share }) => share > 0.7)).toEqual([]);
  });

  it("few have more than half in common", () => {
    const alike = pairs.filter(({ share }) => share > 0.5).map(({ pair, share }) => `${pair}: ${share.toFixed(2)}`);
    expect(alike.length, alike.join("; ")).toBeLessThanOrEqual(ALIKE);
  });

  it.each(personas)("the plan of $id names its own answers", ({ answers, assessment: { recommendation } }) => {
    const named = questionsNamed(recommendation);
    expect(named.length).toBeGreaterThanOrEqual(NAMED);
    expect(named.filter((id) => /^(unknown|na)$/.test(answers[id] ?? "unknown"))).toEqual([]);
  });
});
