import { describe, expect, it } from "vitest";
import { idleRoles, rolesFor } from "@/lib/model/roles";
import type { Answers } from "@/lib/questionnaire/types";
import { askedIn, EVERY_EDITION } from "@/test/support/editions";
import { full, ORDINARY_FULL } from "@/test/support/full";

const { roles } = full.parameters.staffing;

/** Everything that makes an office large. */
const LARGEST: Answers = {
  ...ORDINARY_FULL,
  people: "600-plus",
  projects: "over-100",
  spend: "200m-plus",
  sites: "over-30",
  shape: "shared",
  stakes: "survival",
  interfaces: "chain",
  change: "turbulent",
  oversight: "required",
  disciplines: "ten-plus",
  "money-at-risk": "20-plus",
  agreement: "against",
  overview: "hearsay",
  "bad-news": "no-reports",
  rules: "asked-for",
  sponsor: "whole-top",
  managers: "central",
  means: "team",
};

const POOLED: Answers = { ...LARGEST, method: "improved", "method-kept": "short-form", resources: "tug-of-war" };

const ROLE_CASES: { ids: string[]; rule: string; source: string; posts: [number, number]; answers: Answers }[] = [
  {
    ids: ["owner"],
    rule: "a few projects that need one keeper and no unit",
    posts: [0.3, 1],
    source: "size-matters",
    answers: { ...ORDINARY_FULL, method: "gates", "method-kept": "short-form", portfolio: "ranked", people: "30-79" },
  },
  {
    ids: ["part-time-lead"],
    rule: "no money for more than hours",
    posts: [0.5, 0.5],
    source: "judgement",
    answers: { ...LARGEST, means: "hours" },
  },
  {
    ids: ["lead-analyst", "coordinator"],
    rule: "one post and a half",
    posts: [1.5, 1.5],
    source: "judgement",
    answers: { ...LARGEST, people: "10-29", spend: "unknown" },
  },
  {
    ids: ["sponsor", "head"],
    rule: "two posts or more",
    posts: [2, 2],
    source: "p3o-roles",
    answers: { ...LARGEST, means: "one-post" },
  },
  {
    ids: ["specialist", "analyst", "planner"],
    rule: "four to six posts that look after methods first",
    posts: [4, 5],
    source: "p3o-roles",
    answers: {
      ...ORDINARY_FULL,
      people: "80-249",
      oversight: "required",
      stakes: "setback",
      change: "stable",
      means: "team",
      "bad-news": "none",
    },
  },
  {
    ids: ["resource-manager"],
    rule: "an office that keeps a pool of project managers, or a large one",
    posts: [2, 40],
    source: "p3o-roles",
    answers: { ...POOLED, people: "250-599" },
  },
  {
    ids: ["change-control"],
    rule: "three posts or more for one programme",
    posts: [3, 40],
    source: "judgement",
    answers: { ...LARGEST, shape: "programme" },
  },
  {
    ids: ["finance", "officer"],
    rule: "six posts or more",
    posts: [6, 7],
    source: "p3o-roles",
    answers: { ...LARGEST, people: "80-249", managers: "spread", rules: "if-useful", overview: "any-day" },
  },
  {
    ids: ["portfolio-lead", "method-lead", "delivery-lead"],
    rule: "eight posts or more, in three parts",
    posts: [8, 15],
    source: "judgement",
    answers: { ...LARGEST, people: "250-599" },
  },
  {
    ids: ["tools", "risk"],
    rule: "twelve posts or more, a task each",
    posts: [12, 40],
    source: "p3o-roles",
    answers: LARGEST,
  },
  {
    ids: ["deputy", "trainer"],
    rule: "twenty posts or more",
    posts: [20, 40],
    source: "judgement",
    answers: LARGEST,
  },
  {
    ids: ["assistant", "communications", "quality"],
    rule: "twenty posts or more, a task each",
    posts: [20, 40],
    source: "p3o-roles",
    answers: LARGEST,
  },
];

describe("the usual roles of an office", () => {
  describe.each(EVERY_EDITION)("$name", ({ edition, adviceFor }) => {
    it.each(ROLE_CASES)("$ids follow from $rule ($source)", ({ ids, source, posts, answers }) => {
      const { team, type, style, reach, practice } = adviceFor(askedIn(edition, answers));
      if (!(team && type && style && reach)) throw new Error("There is an office.");
      const { staffing } = edition.parameters;
      const idle = idleRoles(practice, style.id, staffing);
      const basis = { type: type.id, style: style.id, reach: reach.id, idle };
      const held = rolesFor(team.fte.likely, basis, staffing).map(({ id }) => id);
      expect(team?.fte.likely).toBeGreaterThanOrEqual(posts[0]);
      expect(team?.fte.likely).toBeLessThanOrEqual(posts[1]);
      for (const id of ids) {
        expect(held).toContain(id);
        expect(roles[id]?.source, id).toBe(source);
      }
    });
  });

  it("each have a case", () => {
    const held = ROLE_CASES.flatMap(({ ids }) => ids);
    expect(held.sort()).toEqual(Object.keys(roles).sort());
  });
});
