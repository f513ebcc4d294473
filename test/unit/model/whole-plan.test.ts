import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { firstHundredDays } from "@/lib/model/hundred-days";
import type { Decision } from "@/lib/model/types";
import { currentEditions } from "@/lib/questionnaire/registry";
import type { Answers } from "@/lib/questionnaire/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { staged } from "@/test/support/services";

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe.each(currentEditions().map((edition) => ({ id: edition.id, edition })))(
  "a whole advice ($id)",
  ({ edition }) => {
    const { steps, services: table } = edition.parameters;
    const serviceOf = (id: string) => steps[id]?.service ?? null;
    const each = (check: (decision: Decision, answers: Answers) => void) =>
      fc.assert(
        fc.property(completeAnswers(edition), (answers) => check(decide(edition, answers), answers)),
        { numRuns: 1500 },
      );

    it("plans no step for a service that is left out or kept, and none for a later one before the office runs", () => {
      each(({ recommendation: { roadmap, services } }) => {
        for (const { id, phase } of roadmap) {
          const stage = services.find((service) => service.id === serviceOf(id))?.stage;
          expect(["leave", "keep"], id).not.toContain(stage);
          if (stage === "later") expect(["run", "improve"], id).toContain(phase);
        }
      });
    });

    it("introduces each service that the office begins with, once it runs at the latest", () => {
      each(({ recommendation: { roadmap, services } }) => {
        for (const { id } of staged(services, "start")) {
          const introduced = roadmap.filter((step) => serviceOf(step.id) === id);
          expect(
            introduced.some(({ phase }) => phase !== "improve"),
            id,
          ).toBe(true);
        }
      });
    });

    it("never leaves out the core of its type, and begins with what makes it one where that is missing", () => {
      each(({ recommendation: { services, type } }) => {
        if (!type || type.id === "none") return;
        for (const { id } of staged(services, "leave")) expect(table.catalogue[id]?.core ?? []).not.toContain(type.id);
        const defining = table.defining[type.id] as string[];
        const begun = staged(services, "start").filter(({ id }) => defining.includes(id));
        const missing = [...staged(services, "later"), ...staged(services, "leave")];
        if (begun.length === 0) expect(ids(missing).filter((id) => isLight(id) && defining.includes(id))).toEqual([]);
      });
    });

    /** What waits for nothing and fits into any office. */
    function isLight(id: string): boolean {
      const { needs = [], effort } = table.catalogue[id] ?? { effort: 3 };
      return needs.length === 0 && effort < 3;
    }

    const asksPurpose = edition.questions.some(({ dimension }) => dimension === "context.purpose");
    if (asksPurpose)
      it("begins with a service for the main problem, and has a step for it", () => {
        each(({ profile, recommendation: { roadmap, services, type } }) => {
          const asked = table.purposes[profile.context.purpose ?? ""];
          if (!asked || type?.id === "none") return;
          const begun = ids(staged(services, "start")).filter((id) => asked.includes(id));
          expect(begun).not.toEqual([]);
          expect(roadmap.some(({ id }) => begun.includes(serviceOf(id) ?? ""))).toBe(true);
        });
      });

    it("has a step for the area that is farthest behind", () => {
      each(({ recommendation: { roadmap, practice } }) => {
        const [farthest] = practice;
        if (farthest?.standing !== "short") return;
        expect(
          roadmap.map(({ id }) => steps[id]?.dimension),
          ids(roadmap).join(),
        ).toContain(farthest.id);
      });
    });

    it("has no more steps than its office can carry: six, eight from half a post on, ten from one, twelve from three, fourteen from eight", () => {
      each(({ recommendation: { roadmap, team } }) => {
        const posts = team?.fte.likely ?? 0;
        const most = posts >= 8 ? 14 : posts >= 3 ? 12 : posts >= 1 ? 10 : posts >= 0.5 ? 8 : 6;
        // One more only where nothing else begins in the second half of the year.
        const late = roadmap.filter(({ phase }) => phase === "improve").length;
        expect(roadmap.length).toBeLessThanOrEqual(late === 1 ? most + 1 : most);
      });
    });

    it("asks for nothing that an answer says is done", () => {
      const done: [string, string[], string[]][] = [
        ["method", ["gates", "improved"], ["stage-decisions", "one-page-brief"]],
        ["portfolio", ["ranked", "stopped"], ["rank-projects", "project-list"]],
        ["resources", ["monthly", "matched"], ["booking-table"]],
        ["decision-rights", ["limits", "graded"], ["decision-rights", "steering-rhythm"]],
        ["overview", ["one-page", "any-day"], ["monthly-review", "one-page-report"]],
        ["risk-list", ["owned", "joined"], ["risk-list"]],
        ["benefit-stated", ["owner", "baseline"], ["benefit-owner"]],
      ];
      each(({ recommendation: { roadmap } }, answers) => {
        for (const [question, options, barred] of done) {
          if (!options.includes(answers[question] ?? "")) continue;
          for (const id of barred) expect(ids(roadmap)).not.toContain(id);
        }
      });
    });

    it("finds out, tries it small, and prepares, reads and shows something within a hundred days", () => {
      each(({ profile, recommendation }) => {
        const { roadmap, type } = recommendation;
        const { purpose } = profile.context;
        const { steps: begun, wins, readings } = firstHundredDays(recommendation, edition.parameters, purpose);
        const read = [...readings.baseline, ...readings.first, ...readings.read];
        for (const id of read) expect(ids(recommendation.measures)).toContain(id);
        for (const id of ["benefit-reached", "lessons-used"]) expect(read).not.toContain(id);
        const visible = roadmap.filter(({ id, phase }) => steps[id]?.visible && !["run", "improve"].includes(phase));
        if (visible.length > 0) for (const { id } of wins) expect(steps[id]?.visible, id).toBe(true);
        const meets = (id: string | undefined) => steps[id ?? ""]?.purposes?.includes(purpose ?? "") ?? false;
        if (visible.some(({ id }) => meets(id))) expect(meets(wins[0]?.id)).toBe(true);
        if (type?.id === "none") return;
        expect(begun.prepare.length).toBeGreaterThan(0);
        const must = roadmap.filter(({ id }) => steps[id]?.must);
        expect(must.map(({ phase }) => phase)).toEqual(expect.arrayContaining(["analysis", "pilot"]));
      });
    });
  },
);
