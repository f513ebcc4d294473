import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { evidenceOf } from "@/lib/model/gather-evidence";
import { firstHundredDays } from "@/lib/model/hundred-days";
import { signal } from "@/lib/model/signals";
import type { Decision, Step } from "@/lib/model/types";
import { PHASES, type Phase } from "@/lib/questionnaire/plan";
import { currentEditions } from "@/lib/questionnaire/registry";
import { completeAnswers } from "@/test/support/arbitraries";

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

/** How far along the plan a phase is. */
const far = (phase: Phase) => PHASES.indexOf(phase);

it.each(Object.entries(currentEditions()[0]?.parameters.measures ?? {}))(
  "the measure %s names what makes its data",
  (_, { reads }) => {
    expect(reads?.steps.length).toBeGreaterThan(0);
  },
);

describe.each(currentEditions().map((edition) => ({ id: edition.id, edition })))(
  "the parts of a plan agree with each other ($id)",
  ({ edition }) => {
    const { parameters } = edition;
    const { steps, measures, amounts } = parameters;
    const each = (check: (decision: Decision) => void) =>
      fc.assert(
        fc.property(completeAnswers(edition), (answers) => check(decide(edition, answers))),
        { numRuns: 600 },
      );
    const serviceOf = (id: string) => steps[id]?.service ?? null;
    const isFirst = (step: Step, roadmap: Step[]) => roadmap.indexOf(step) < amounts.steps.first;

    it("measures only what a step of the plan makes, or what is there already", () => {
      each(({ profile, recommendation: { roadmap, measures: chosen } }) => {
        const { strengths } = evidenceOf(profile);
        for (const { id } of chosen) {
          const { steps: makers = [], signals = [] } = measures[id]?.reads ?? {};
          const isThere = signals.some((name) => (strengths[signal(name).place] as number) > 0);
          expect(isThere || ids(roadmap).some((step) => makers.includes(step)), id).toBe(true);
        }
      });
    });

    it("reads nothing anew before the step that it follows has begun, and no first value of what is only tried", () => {
      each(({ profile, recommendation }) => {
        const { roadmap } = recommendation;
        const { steps: begun, readings } = firstHundredDays(recommendation, parameters, profile.context.purpose);
        const hasBegun = (id: string, parts: Step[][]) => {
          const makers = roadmap.filter((step) => measures[id]?.reads?.steps.includes(step.id));
          return makers.length === 0 || makers.some((step) => parts.flat().includes(step));
        };
        const { prepare, assess, plan, act } = begun;
        for (const id of readings.read) expect(hasBegun(id, [prepare, assess, plan, act]), id).toBe(true);
        for (const id of readings.first) expect(hasBegun(id, [prepare, assess, plan]), id).toBe(true);
      });
    });

    it("goes on from a trial to something that becomes routine, wherever a step is free to", () => {
      each(({ recommendation: { roadmap, services } }) => {
        if (roadmap.some(({ phase }) => phase === "run")) return;
        for (const step of roadmap) {
          if (step.phase !== "pilot" || steps[step.id]?.must || isFirst(step, roadmap)) continue;
          const isBuiltOn = roadmap.some(({ id, phase }) => phase === "pilot" && steps[id]?.after.includes(step.id));
          const isAwaited = services.some(({ after }) => after !== null && after === serviceOf(step.id));
          expect(isBuiltOn || isAwaited, step.id).toBe(true);
        }
      });
    });

    it("brings no service before the one that it comes after", () => {
      each(({ recommendation: { roadmap, services } }) => {
        for (const { id, after } of services) {
          const others = roadmap.filter((step) => after !== null && serviceOf(step.id) === after);
          if (others.length === 0) continue;
          const begin = Math.min(...others.map(({ phase }) => far(phase)));
          for (const step of roadmap) {
            if (serviceOf(step.id) !== id || step.phase === "analysis" || isFirst(step, roadmap)) continue;
            expect(far(step.phase), step.id).toBeGreaterThanOrEqual(begin);
          }
        }
      });
    });

    it("begins in the first hundred days with what no plan leaves out", () => {
      each(({ profile, recommendation }) => {
        const { steps: begun } = firstHundredDays(recommendation, parameters, profile.context.purpose);
        const must = recommendation.roadmap.filter(({ id }) => steps[id]?.must);
        expect(ids(Object.values(begun).flat())).toEqual(expect.arrayContaining(ids(must)));
      });
    });
  },
);
