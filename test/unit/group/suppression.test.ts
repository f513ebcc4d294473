import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combine } from "@/lib/group/combine";
import type { Figures } from "@/lib/group/figures";
import { GROUPS, type GroupId, isIn, type Respondent } from "@/lib/group/respondents";
import { minimumOf, shownGroups } from "@/lib/group/suppression";
import { ROLES } from "@/lib/questionnaire/roles";
import type { Edition } from "@/lib/questionnaire/types";
import { full } from "@/test/support/full";
import { anyGroup, several } from "@/test/support/groups";
import { ORDINARY, quick } from "@/test/support/quick";

const counts = (...each: number[]) => Object.fromEntries(ROLES.map((role, place) => [role, each[place] ?? 0])) as never;
const shown = (minimum: number, ...each: number[]) => [...shownGroups([counts(...each)], minimum)];

describe("groups that may be shown", () => {
  it("have five answers, or what was set between three and ten", () => {
    expect([minimumOf(), minimumOf(1), minimumOf(4), minimumOf(99), minimumOf(Number.NaN)]).toEqual([5, 3, 4, 10, 5]);
    expect(shown(5, 4)).toEqual([]);
    expect(shown(5, 5)).toEqual(["all"]);
  });

  it("are all shown where nobody is left over", () => {
    expect(shown(5, 5, 5, 0, 6, 7)).toEqual([
      "all",
      "leaders",
      "practitioners",
      "sponsor",
      "executive",
      "project-manager",
      "team-member",
    ]);
  });

  it("leave no few to be found by subtraction: one more is hidden", () => {
    // Two practitioners: the leaders are hidden, or they would follow; the sponsors may stay.
    expect(shown(5, 6, 4, 0, 2)).toEqual(["all", "sponsor"]);
    // One executive beside six sponsors among the leaders.
    expect(shown(5, 6, 1, 0, 7)).toEqual(["all", "leaders", "practitioners"]);
  });

  it("are told once where two are the same people", () => {
    expect(shown(5, 5, 0, 0, 0, 6)).toEqual(["all", "leaders", "practitioners"]);
  });

  it("have enough answers to each of the questions that are reckoned together", () => {
    expect([...shownGroups([counts(5, 0, 0, 5), counts(4, 0, 0, 5)], 5)]).toEqual(["all"]);
  });
});

/** One thing that is told: a sum over respondents, as factors of what each of them answered to each question. */
type Equation = number[];

/** The row space of what is told, as rows with a leading one each. */
function reduce(equations: Equation[]): Equation[] {
  const rows: Equation[] = [];
  for (const equation of equations) {
    const rest = remainder(rows, equation);
    const lead = rest.findIndex((factor) => Math.abs(factor) > 1e-9);
    if (lead === -1) continue;
    const own = rest.map((factor) => factor / (rest[lead] as number));
    for (const [place, row] of rows.entries()) {
      rows[place] = row.map((factor, column) => factor - (row[lead] as number) * (own[column] as number));
    }
    rows.push(own);
  }
  return rows;
}

function remainder(rows: Equation[], equation: Equation): Equation {
  let rest = equation;
  for (const row of rows) {
    const lead = row.findIndex((factor) => Math.abs(factor) > 1e-9);
    const times = rest[lead] as number;
    if (times !== 0) rest = rest.map((factor, column) => factor - times * (row[column] as number));
  }
  return rest;
}

const follows = (rows: Equation[], wanted: Equation) =>
  remainder(rows, wanted).every((factor) => Math.abs(factor) < 1e-9);

/** Every group and every union of roles: what somebody might want to know. */
const TARGETS = Array.from({ length: 2 ** ROLES.length - 1 }, (_, bits) =>
  ROLES.filter((_, place) => ((bits + 1) >> place) & 1),
);

/** What an attacker who knows who answered which question can reckon about one dimension from all that is shown. */
function attack(edition: Edition, figures: Figures, dimension: string, respondents: Respondent[], minimum: number) {
  const family = edition.questions.filter((question) => question.dimension === dimension);
  const chose = (question: (typeof family)[number], { answers }: Respondent) =>
    question.options.some(({ id }) => id === answers[question.id]);
  const unknowns = family.flatMap((question) => respondents.map((one) => ({ question, one })));
  const sum = (question: (typeof family)[number], isMeant: (one: Respondent) => boolean): Equation =>
    unknowns.map((each) => (each.question === question && isMeant(each.one) && chose(question, each.one) ? 1 : 0));
  const level = (group: GroupId): Equation => {
    const means = family.map((question) => {
      const all = sum(question, ({ role }) => isIn(group, role));
      return all.map((factor) => factor / Math.max(1, all.filter((one) => one > 0).length) / family.length);
    });
    return unknowns.map((_, column) => means.reduce((total, mean) => total + (mean[column] as number), 0));
  };
  const told = [
    ...figures.questions.flatMap(({ id, groups }) => {
      const question = family.find((one) => one.id === id);
      return question
        ? Object.keys(groups).map((group) => sum(question, ({ role }) => isIn(group as GroupId, role)))
        : [];
    }),
    ...figures.dimensions.flatMap(({ id, groups }) =>
      id === dimension ? (Object.keys(groups) as GroupId[]).map(level) : [],
    ),
  ];
  const rows = reduce(told);
  return family.flatMap((question) =>
    TARGETS.flatMap((roles) => {
      const wanted = sum(question, ({ role }) => roles.includes(role));
      const n = wanted.filter((factor) => factor > 0).length;
      return n > 0 && n < minimum && follows(rows, wanted) ? [`${question.id}: ${roles.join(" and ")}`] : [];
    }),
  );
}

describe("an attack by subtraction", () => {
  it("finds a group where one is shown too many", () => {
    const respondents = [...several(6, "sponsor", ORDINARY), ...several(2, "other", ORDINARY)];
    const figures = combine(quick, respondents, { minimum: 5 }) as Figures;
    expect(attack(quick, figures, "maturity.method", respondents, 5)).toEqual([]);
    const careless = { ...figures.questions.find(({ id }) => id === "method"), groups: { all: 1, leaders: 1 } };
    const shownTooMuch = { questions: [careless], dimensions: [] } as unknown as Figures;
    expect(attack(quick, shownTooMuch, "maturity.method", respondents, 5)).toContain("method: other");
  });

  it.each([quick, full])("finds no group of $id that is too small, whoever answered what", (edition) => {
    fc.assert(
      fc.property(anyGroup(edition, { most: 24 }), fc.integer({ min: 3, max: 6 }), (respondents, minimum) => {
        const combined = combine(edition, respondents, { minimum });
        if (!combined) return;
        for (const dimension of ["maturity.method", "readiness.sponsor"]) {
          expect(attack(edition, combined, dimension, respondents, minimum)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("never meets a group with too few answers", () => {
    fc.assert(
      fc.property(anyGroup(quick, { most: 24 }), fc.integer({ min: 3, max: 10 }), (respondents, minimum) => {
        const combined = combine(quick, respondents, { minimum });
        expect(combined === null).toBe(respondents.length < minimum);
        for (const { groups } of combined?.questions ?? []) {
          for (const [group, { n }] of Object.entries(groups)) {
            expect(GROUPS).toContain(group);
            expect(n).toBeGreaterThanOrEqual(minimum);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
