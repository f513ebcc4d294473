import { describe, expect, it } from "vitest";
import type { PlaceId } from "@/lib/model/team-types";
import { PLACES } from "@/lib/model/team-types";
import type { Answers } from "@/lib/questionnaire/types";
import { adviceFor, full, ORDINARY_FULL } from "@/test/support/full";

const { places, roles } = full.parameters.staffing;

/** The ordinary company with money for a team, where nothing presses but what a case says. */
const CALM: Answers = { ...ORDINARY_FULL, means: "team", control: "half", "plan-use": "on-demand", sponsor: "nobody" };

const PLACE_CASES: { place: PlaceId; rule: string; source: string; answers: Answers; because: string[] }[] = [
  {
    place: "top-management",
    rule: "an office for the whole organisation that the whole top wants, to choose among projects",
    source: "pmi-frameworks",
    answers: { shape: "units", sponsor: "whole-top", purpose: "choice" },
    because: ["sponsor", "purpose", "shape"],
  },
  {
    place: "operations",
    rule: "projects that run late and wait for each other, and people booked twice",
    source: "judgement",
    answers: { shape: "shared", interfaces: "chain", control: "unknown-outcome", purpose: "delivery" },
    because: ["purpose", "control", "interfaces"],
  },
  {
    place: "finance",
    rule: "proof that outsiders demand, and little known of what projects bring",
    source: "judgement",
    answers: { shape: "shared", oversight: "required", purpose: "value" },
    because: ["purpose", "oversight"],
  },
  {
    place: "department",
    rule: "projects inside one department",
    source: "pmi-frameworks",
    answers: { shape: "department" },
    because: ["shape"],
  },
  {
    place: "programme-sponsor",
    rule: "one programme, with which the office ends",
    source: "pmi-frameworks",
    answers: { shape: "programme" },
    because: ["shape"],
  },
  {
    place: "leader",
    rule: "a house so small that nobody stands between the projects and whoever leads it",
    source: "judgement",
    answers: { shape: "shared", people: "10-29", sites: "one", purpose: "people", interfaces: "chain" },
    because: ["people"],
  },
];

it("a house with several sites, or with more people on projects, has heads between", () => {
  const changes: Answers[] = [{ sites: "2-3" }, { people: "30-79" }];
  for (const change of changes) {
    const answers = { ...CALM, ...PLACE_CASES.at(-1)?.answers, ...change };
    expect(adviceFor(answers).team?.place?.id).toBe("operations");
  }
});

describe("the place in the hierarchy", () => {
  it.each(PLACE_CASES)("$place follows from $rule ($source)", ({ place, source, answers, because }) => {
    const found = adviceFor({ ...CALM, ...answers }).team?.place;
    expect(found?.id).toBe(place);
    expect(found?.because).toEqual(expect.arrayContaining(because));
    expect(places[place]?.source).toBe(source);
  });

  it("has a case for every place", () => {
    expect(PLACE_CASES.map(({ place }) => place)).toEqual([...PLACES]);
    expect(Object.keys(places).sort()).toEqual([...PLACES].sort());
  });

  it("cites no answer that speaks against it", () => {
    const { place } = adviceFor({ ...CALM, ...PLACE_CASES[1]?.answers }).team ?? {};
    expect(place?.because).not.toContain("sponsor");
  });
});

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
    answers: { ...ORDINARY_FULL, people: "80-249", oversight: "required", means: "team", "bad-news": "none" },
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

describe("the roles", () => {
  it.each(ROLE_CASES)("$ids follow from $rule ($source)", ({ ids, source, posts, answers }) => {
    const { team } = adviceFor(answers);
    const held = team?.roles.map(({ id }) => id);
    expect(team?.fte.likely).toBeGreaterThanOrEqual(posts[0]);
    expect(team?.fte.likely).toBeLessThanOrEqual(posts[1]);
    for (const id of ids) {
      expect(held).toContain(id);
      expect(roles[id]?.source, id).toBe(source);
    }
  });

  it("each have a case", () => {
    const held = ROLE_CASES.flatMap(({ ids }) => ids);
    expect(held.sort()).toEqual(Object.keys(roles).sort());
  });
});
