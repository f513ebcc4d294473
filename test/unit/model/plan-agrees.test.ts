import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { evidenceOf } from "@/lib/model/gather-evidence";
import { firstHundredDays } from "@/lib/model/hundred-days";
import type { Dimension, Profile } from "@/lib/model/profile";
import { signal } from "@/lib/model/signals";
import type { Decision, Step } from "@/lib/model/types";
import { PHASES, type Phase } from "@/lib/questionnaire/plan";
import { currentEditions } from "@/lib/questionnaire/registry";
import { completeAnswers } from "@/test/support/arbitraries";

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const strengthOf = (profile: Profile, name: string) => evidenceOf(profile).strengths[signal(name).place] as number;

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
        const isPlanned = (id: string) => roadmap.some((step) => step.id === id);
        for (const id of readings.read) {
          const mover = measures[id]?.reads?.steps.find(isPlanned);
          if (mover) expect(ids([prepare, assess, plan, act].flat()), `${id} before ${mover}`).toContain(mover);
        }
      });
    });

    it("reads how dates and costs are kept only where that can be told", () => {
      each(({ profile, recommendation: { measures: chosen } }) => {
        const { level, coverage, questions } = profile.dimensions.find(
          ({ id }) => id === "maturity.control",
        ) as Dimension;
        const isTold = coverage === 0 || level > 2 || (level === 2 && questions.length === 1);
        if (!isTold)
          expect(ids(chosen)).not.toEqual(
            expect.arrayContaining([expect.stringMatching(/^(on-date|cost-against-plan)$/)]),
          );
        else expect(ids(chosen)).not.toContain("dates-noted");
      });
    });

    it("keeps rules that work only where the way of working is not behind", () => {
      each(({ recommendation: { roadmap, practice } }) => {
        const isBehind = practice.some(({ id, standing }) => id === "maturity.method" && standing === "short");
        if (isBehind) expect(ids(roadmap)).not.toContain("keep-light");
      });
    });

    it("ranks or stops projects where choosing is the main problem and no list is in order yet", () => {
      each(({ profile, recommendation: { roadmap, services, reach } }) => {
        const { context, quantities } = profile;
        if (
          services.length === 0 ||
          context.purpose !== "choice" ||
          context.shape === "programme" ||
          reach?.id === "project"
        )
          return;
        if (quantities.projects?.high === 1 || strengthOf(profile, "absent:maturity.portfolio") > 0) return;
        if (context.done.includes("ranked-list")) return;
        const choosing = services.find(({ id }) => id === "project-choice")?.stage;
        if (choosing !== undefined && choosing !== "start") return;
        expect(ids(roadmap).some((id) => ["rank-projects", "fewer-projects"].includes(id))).toBe(true);
      });
    });

    it("names contacts in the units no later than it asks the units for anything", () => {
      each(({ recommendation: { roadmap } }) => {
        const contacts = roadmap.find(({ id }) => id === "branch-contacts");
        if (contacts) expect(["concept", "pilot"]).toContain(contacts.phase);
      });
    });

    it("has something that begins in the second half of the year", () => {
      each(({ recommendation: { roadmap } }) => {
        expect(roadmap.map(({ phase }) => phase)).toContain("improve");
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
