import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/types";
import type { Answers } from "@/lib/questionnaire/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, NEEDY } from "@/test/support/full";

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

/** What holds for any organisation, by the steps that it is told to take. */
const RULES: Record<string, (steps: string[], answers: Answers, advice: Recommendation) => void> = {
  "a benefit is measured only where it can be checked, or once a step has stated it": (
    steps,
    answers,
    { measures },
  ) => {
    if (!["nothing", "words"].includes(answers["benefit-stated"] ?? "")) return;
    const stated = steps.includes("benefit-owner") || steps.includes("question-each-project");
    expect(!ids(measures).includes("benefit-reached") || stated, steps.join()).toBe(true);
  },
  "agile teams are looked at by what they finish": (steps, { delivery, rules }, { type }) => {
    if (delivery !== "agile" || (type?.id !== "none" && ["refused", "ignored"].includes(rules ?? ""))) return;
    expect(steps).toContain("light-checkpoints");
  },
  "where rules are refused or ignored, leads are asked and given no form": (steps, { rules }) => {
    if (rules !== "refused" && rules !== "ignored") return;
    expect(steps).not.toContain("one-page-report");
    if (rules === "refused") expect(steps).not.toContain("settle-the-no");
  },
  "one programme is not measured as if it were many projects": (_, __, { reach, measures }) => {
    const ofMany = ["on-date", "cost-against-plan", "list-complete", "leads-ready", "benefit-reached", "idea-to-start"];
    if (reach?.id === "project") for (const { id } of measures) expect(ofMany).not.toContain(id);
    else expect(ids(measures)).not.toContain("programme-cost");
  },
  "a fight over joined offices is feared only where there are some to join": (steps, { office }, { risks }) => {
    if (ids(risks).includes("merger-fight")) expect(office).toBe("scattered");
    if (steps.includes("join-offices")) expect(office).toBe("scattered");
  },
  "that rules are kept is no sign that control is forced on anybody": (_, { rules }, { risks }) => {
    if (rules !== "followed" && rules !== "asked-for") return;
    for (const { id, because } of risks) if (id === "forced-control") expect(because).not.toContain("rules");
  },
};

describe.each(EVERY_EDITION)("$name: the advice fits the answers", ({ edition, adviceFor: advise }) => {
  const asked = Object.keys(RULES).filter((rule) => edition.id === "full" || !/benefit|agile|offices/.test(rule));

  it.each(asked)("%s", (rule) => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        const advice = advise(answers);
        RULES[rule]?.(ids(advice.roadmap), answers, advice);
      }),
      { numRuns: 400 },
    );
  });
});

describe("many projects that are known by hearsay", () => {
  const hearsay = { ...NEEDY, portfolio: "loudest", overview: "hearsay", "bad-news": "most" };

  it.each(["nothing", "delivery", "people", "overview"])("get a list or an overview, with %s to solve", (purpose) => {
    const steps = ids(adviceFor({ ...hearsay, purpose }).roadmap);
    expect(steps.includes("project-list") || steps.includes("one-page-report"), steps.join()).toBe(true);
  });

  it("need no second list", () => {
    expect(ids(adviceFor({ ...hearsay, portfolio: "ranked" }).roadmap)).not.toContain("project-list");
  });
});
