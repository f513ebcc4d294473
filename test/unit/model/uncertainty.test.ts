import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCode } from "@/lib/link/open-code";
import { tryAnswers } from "@/lib/model/trials";
import { outcomesOf } from "@/lib/model/uncertainty";
import { allEditions } from "@/lib/questionnaire/registry";
import { type Answers, UNKNOWN } from "@/lib/questionnaire/types";
import { completeAnswers, completionsOf, withOpen } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { ORDINARY, QUIET, quick } from "@/test/support/quick";

describe.each(EVERY_EDITION)("$name: what the open answers could still make of it", ({ edition, profileOf }) => {
  const nameOf = (answers: Answers) => {
    const outcome = tryAnswers(edition, answers);
    return outcome && `${outcome.verdict} ${outcome.type}`;
  };
  const namesOf = (answers: Answers, open: string[]) =>
    outcomesOf(edition, answers, open).outcomes.map(({ verdict, type }) => `${verdict} ${type}`);

  it("begins with the advice as it stands, and is nothing else where nothing is open", () => {
    fc.assert(
      fc.property(completeAnswers(edition), (answers) => {
        expect(namesOf(answers, profileOf(answers).open)).toEqual([nameOf(answers)]);
      }),
    );
    fc.assert(
      fc.property(withOpen(edition, 3), ({ answers, open }) => {
        fc.pre(nameOf(answers) !== null);
        expect(namesOf(answers, open)[0]).toBe(nameOf(answers));
      }),
      { numRuns: 30 },
    );
  });

  it("is all that can come of one or two open answers, and nothing that cannot", () => {
    fc.assert(
      fc.property(withOpen(edition, 2), ({ answers, open }) => {
        // What is too little known for a verdict is no outcome.
        const names = [answers, ...completionsOf(edition, answers, open)].map(nameOf).filter((name) => name !== null);
        const possible = new Set(names);
        const named = namesOf(answers, open);
        expect(new Set(named)).toEqual(possible);
        expect(named).toHaveLength(possible.size);
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing that cannot come of many open answers, some of them left open", () => {
    fc.assert(
      fc.property(withOpen(edition, 4), ({ answers, open }) => {
        fc.pre(open.length === 4 && nameOf(answers) !== null);
        // To leave a question open is one of the ways to treat it.
        let ways = [answers];
        for (const id of open) ways = ways.flatMap((one) => [one, ...completionsOf(edition, one, [id])]);
        const possible = new Set(ways.map(nameOf));
        for (const name of namesOf(answers, open)) expect(possible).toContain(name);
      }),
      { numRuns: 8 },
    );
  });
});

describe("what the open answers could still make of it", () => {
  const outcomes = (answers: Answers, open: string[]) => outcomesOf(quick, answers, open).outcomes;

  it("is both, where the one open answer decides between an office and none", () => {
    const open = { ...QUIET, oversight: UNKNOWN };
    expect(outcomes(open, ["oversight"])).toEqual([
      { verdict: "not-now", type: "none" },
      { verdict: "recommended", type: "controlling" },
    ]);
  });

  it("finds what the ends of the scales lead to, where there are too many combinations to try each", () => {
    const open = ["stakes", "method", "control", "portfolio"];
    const given = { ...ORDINARY, people: "10-29", projects: "2-5", interfaces: "separate", resources: "monthly" };
    const answers = { ...given, ...Object.fromEntries(open.map((id) => [id, UNKNOWN])) };
    const end = tryAnswers(quick, {
      ...answers,
      stakes: "survival",
      method: "own-way",
      control: "unknown-outcome",
      portfolio: "no-list",
    });
    // No open answer by itself would lead so far.
    const single = open.flatMap((id) => completionsOf(quick, answers, [id])).map((one) => tryAnswers(quick, one));
    expect(single.map((outcome) => outcome?.verdict)).not.toContain(end?.verdict);
    expect(outcomes(answers, open)).toContainEqual({ verdict: end?.verdict, type: end?.type });
  });

  it("finds an open fact that lifts the verdict together with other open answers, and says what it did not try", () => {
    const opened = openCode("aq14181182583348322", allEditions());
    const { edition, answers, decision } = opened.ok ? opened.value : expect.fail("no such code");
    const found = outcomesOf(edition, answers ?? {}, decision.profile.open);
    expect(decision.recommendation.need.stable).toBe(false);
    expect(found.outcomes.map(({ verdict }) => verdict)).toContain("recommended");
    expect(found.everyWayTried).toBe(false);
    expect(outcomesOf(quick, { ...QUIET, oversight: UNKNOWN }, ["oversight"]).everyWayTried).toBe(true);
  });
});

describe.each(EVERY_EDITION)("$name: outcomes and the word stable", ({ edition, adviceFor, profileOf }) => {
  it("do not contradict each other where every combination was tried", () => {
    fc.assert(
      fc.property(withOpen(edition, 3), ({ answers }) => {
        const { outcomes, everyWayTried } = outcomesOf(edition, answers, profileOf(answers).open);
        const { need } = adviceFor(answers);
        fc.pre(need.verdict !== null && everyWayTried);
        expect(new Set(outcomes.map(({ verdict }) => verdict)).size === 1).toBe(need.stable);
      }),
      { numRuns: 100 },
    );
  });
});
