import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { type Decisions, type Evidence, questionsOf } from "@/lib/model/evidence";
import { addPractice, addServices, evidenceOf } from "@/lib/model/gather-evidence";
import { signal } from "@/lib/model/signals";
import type { Decision } from "@/lib/model/types";
import type { Rule } from "@/lib/questionnaire/plan";
import { allEditions, currentEditions } from "@/lib/questionnaire/registry";
import { anyAnswers } from "@/test/support/arbitraries";
import { adviceFor, at, NEEDY } from "@/test/support/full";

type Way = Rule["ways"][number];

const holds = (evidence: Evidence) => (name: string) => (evidence.strengths[signal(name).place] as number) > 0;

/** Conditions, and what gives points. */
function spokenOf({ all = [], points }: Way): string[] {
  return [...all, ...Object.keys(points).filter((name) => (points[name] ?? 0) > 0)];
}

/** The dimensions and facts that the open ways of a rule rest on. */
function groundsOf({ ways }: Rule, evidence: Evidence): string[] {
  const isHeld = holds(evidence);
  const open = ways.filter(({ all = [], unless = [] }) => all.every(isHeld) && !unless.some(isHeld));
  return open.flatMap((way) => spokenOf(way).filter(isHeld)).flatMap((name) => signal(name).about ?? []);
}

/** What the rules read when the advice was put together. */
function evidenceOfAll({ profile, recommendation }: Decision): Evidence {
  const { need, type, style, reach, sourcing, practice, services } = recommendation;
  const decided = { verdict: need.verdict, type: type?.id, style: style?.id, reach: reach?.id, sourcing: sourcing?.id };
  const evidence = evidenceOf(profile, decided as Decisions);
  addPractice(evidence, practice);
  addServices(evidence, services);
  return evidence;
}

describe.each(currentEditions().map((edition) => ({ id: edition.id, edition })))(
  "the answers that advice cites ($id)",
  ({ edition }) => {
    const { steps, measures, risks } = edition.parameters;

    it("are those that an open way of its rule rests on, or the service that a step is there for", () => {
      fc.assert(
        fc.property(anyAnswers(edition), (answers) => {
          const decision = decide(edition, answers);
          const evidence = evidenceOfAll(decision);
          const { roadmap, measures: measured, risks: feared, services } = decision.recommendation;
          const behindService = (id: string) =>
            services.find((service) => service.stage === "start" && service.id === steps[id]?.service)?.because;
          for (const [rules, items] of [[steps, roadmap] as const, [measures, measured], [risks, feared]] as const) {
            for (const { id, because } of items) {
              const grounds = groundsOf(rules[id] as Rule, evidence).flatMap((about) => questionsOf(evidence, about));
              if (rules === steps && because === behindService(id)) continue;
              for (const question of because) expect(grounds, `${id} cites ${question}`).toContain(question);
            }
          }
        }),
        { numRuns: 500 },
      );
    });

    it("speak for a risk: none stands in the half of the scale that calls for it less", () => {
      fc.assert(
        fc.property(anyAnswers(edition), (answers) => {
          const decision = decide(edition, answers);
          const evidence = evidenceOfAll(decision);
          for (const { id, because } of decision.recommendation.risks) {
            const { about, ways } = risks[id] as Rule;
            for (const way of ways.filter(({ all = [] }) => all.every(holds(evidence)))) {
              for (const name of spokenOf(way).filter((one) => /^(low|high):/.test(one))) {
                const isOpposite = (evidence.strengths[signal(name).place] as number) < 0.5;
                const others = ways.flatMap(spokenOf).filter((one) => one !== name && holds(evidence)(one));
                const isAlone = !others.some((one) => signal(one).about === signal(name).about);
                if (!isOpposite || !isAlone || !about.includes(signal(name).about as string)) continue;
                for (const question of questionsOf(evidence, signal(name).about as string))
                  expect(because, `${id} cites ${question}`).not.toContain(question);
              }
            }
          }
        }),
        { numRuns: 500 },
      );
    });
  },
);

it("a rule is about nothing that none of its ways reads", () => {
  for (const { parameters } of allEditions()) {
    for (const rules of [parameters.steps, parameters.measures, parameters.risks] as Record<string, Rule>[]) {
      for (const [id, { about, ways }] of Object.entries(rules)) {
        const read = (those: Way[]) => those.flatMap(spokenOf).map((name) => signal(name).about);
        expect(read(ways.filter((way) => !way.about)), id).toEqual(expect.arrayContaining(about));
        for (const way of ways) expect(read([way]), id).toEqual(expect.arrayContaining(way.about ?? []));
      }
    }
  }
});

describe("a step", () => {
  const because = (id: string, answers: typeof NEEDY) =>
    adviceFor(answers).roadmap.find((step) => step.id === id)?.because;

  it("cites the answers that asked for it", () => {
    expect(because("ask-the-users", { ...NEEDY, office: "struggling" })).toEqual(["office"]);
    expect(because("decision-rights", { ...NEEDY, ...at(1, "governance") })?.length).toBeGreaterThan(0);
  });

  it("cites none where its plan alone brings it", () => {
    expect(because("appoint-head", NEEDY)).toEqual([]);
  });
});
