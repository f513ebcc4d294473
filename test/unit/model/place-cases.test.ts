import { describe, expect, it } from "vitest";
import type { PlaceId } from "@/lib/model/team-types";
import { PLACES } from "@/lib/model/team-types";
import type { Answers } from "@/lib/questionnaire/types";
import { askedIn, EVERY_EDITION } from "@/test/support/editions";
import { adviceFor, full, ORDINARY_FULL } from "@/test/support/full";

const { places } = full.parameters.staffing;

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
  describe.each(EVERY_EDITION)("$name", ({ edition, adviceFor }) => {
    const of = (answers: Answers) => askedIn(edition, answers);

    it.each(PLACE_CASES)("$place follows from $rule ($source)", ({ place, source, answers, because }) => {
      const found = adviceFor(of({ ...CALM, ...answers })).team?.place;
      expect(found?.id).toBe(place);
      expect(found?.because).toEqual(expect.arrayContaining(because.filter((id) => id in of(CALM))));
      expect(places[place]?.source).toBe(source);
    });
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
