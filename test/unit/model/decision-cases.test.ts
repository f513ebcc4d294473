import { describe, expect, it } from "vitest";
import { OVERRIDES, REACHES, type ReachId, SOURCINGS, STYLES, type StyleId, TYPES, VERDICTS } from "@/lib/model/types";
import type { Answers, Parameters } from "@/lib/questionnaire/types";
import { askedIn, EVERY_EDITION } from "@/test/support/editions";
import { CALM, ORDINARY_FULL, QUIET_FULL, WELL_RUN } from "@/test/support/full";
import { KINDS } from "@/test/support/kinds";
import { within } from "@/test/support/unasked";

type Decision = "verdict" | "override" | "type" | "style" | "reach" | "sourcing";

/** What a decision rests on besides judgement, as the tables of the model name it. */
function sourcesOf(kind: Decision, id: string, { need, type, style, reach, sourcing }: Parameters): readonly string[] {
  if (kind === "style") return [style[id as StyleId].source];
  if (kind === "reach") return [reach[id as ReachId].source];
  if (kind === "sourcing") return [sourcing.external.source];
  return kind === "type" ? type.sources : need.sources;
}

/** A large company with hard projects, of which few come out as planned. */
const HARD: Answers = {
  ...ORDINARY_FULL,
  people: "250-599",
  projects: "41-100",
  spend: "50-200m",
  sites: "11-30",
  stakes: "survival",
  interfaces: "chain",
  change: "turbulent",
  "money-at-risk": "20-plus",
  method: "own-way",
  control: "unknown-outcome",
};

const CASES: [kind: Decision, id: string, rule: string, source: string, answers: Answers][] = [
  ["verdict", "not-now", "few easy projects that are run well", "treasury-opmca", CALM],
  [
    "verdict",
    "lightweight",
    "what practice can nearly carry",
    "treasury-opmca",
    { ...ORDINARY_FULL, method: "gates", portfolio: "ranked" },
  ],
  ["verdict", "recommended", "more than practice can carry", "treasury-opmca", ORDINARY_FULL],
  ["verdict", "strong", "far more than practice can carry", "treasury-opmca", HARD],
  [
    "override",
    "mandate",
    "a demand from outside, whatever the score",
    "treasury-pcra",
    { ...QUIET_FULL, oversight: "required" },
  ],
  [
    "override",
    "programme",
    "one dominant programme of some complexity",
    "treasury-pcra",
    { ...QUIET_FULL, shape: "programme", projects: "2-5", stakes: "year-goal", change: "re-plan", agreement: "apart" },
  ],
  ["override", "office", "an office that works, where the work calls for one", "treasury-opmca", WELL_RUN],
  ["type", "none", "no unit is needed", "pmi-types", QUIET_FULL],
  [
    "type",
    "supportive",
    "refused rules, and trained managers in the departments",
    "pmi-types",
    { ...ORDINARY_FULL, rules: "refused", managers: "spread", method: "common" },
  ],
  ["type", "controlling", "rules that are kept where they are useful", "pmi-types", ORDINARY_FULL],
  [
    "type",
    "directive",
    "rules that are asked for, and nobody who leads projects",
    "pmi-types",
    { ...HARD, rules: "asked-for", managers: "nobody" },
  ],
  [
    "style",
    "weather-station",
    "a common method, and rules that are resented",
    "casey-peck",
    { ...QUIET_FULL, method: "improved", control: "foreseen", rules: "refused" },
  ],
  ["style", "control-tower", "no common method", "casey-peck", { ...ORDINARY_FULL, method: "own-way" }],
  [
    "style",
    "resource-pool",
    "people booked twice, and project managers missing",
    "casey-peck",
    { ...HARD, rules: "asked-for", managers: "nobody", method: "improved", resources: "tug-of-war" },
  ],
  ["reach", "project", "one programme", "pmi-frameworks", { ...ORDINARY_FULL, shape: "programme", projects: "2-5" }],
  [
    "reach",
    "department",
    "projects inside one department",
    "pmi-frameworks",
    { ...ORDINARY_FULL, shape: "department" },
  ],
  [
    "reach",
    "enterprise",
    "projects that draw on many departments",
    "pmi-frameworks",
    { ...ORDINARY_FULL, shape: "shared" },
  ],
  [
    "reach",
    "hub-and-spoke",
    "units that each have managers of their own",
    "p3o-role",
    { ...ORDINARY_FULL, shape: "units", managers: "spread", people: "250-599", interfaces: "now-and-then" },
  ],
  [
    "sourcing",
    "internal",
    "posts and project managers of one’s own",
    "practicus",
    { ...ORDINARY_FULL, means: "team", managers: "central" },
  ],
  [
    "sourcing",
    "hybrid",
    "a programme that ends, and nobody of the house to lead it",
    "practicus",
    { ...ORDINARY_FULL, shape: "programme", managers: "beside-job", means: "one-post" },
  ],
  [
    "sourcing",
    "outsourced",
    "money without posts, and managers from outside",
    "practicus",
    { ...ORDINARY_FULL, means: "outside-only", managers: "external" },
  ],
];

describe.each(EVERY_EDITION)("$name: each decision", ({ edition, adviceFor }) => {
  const reached = (kind: Decision, all: readonly string[]) => within(edition.id, kind, all);

  it.each(CASES.filter(([kind, id]) => reached(kind, [id]).length > 0))(
    "%s: %s follows from %s (%s; points: judgement)",
    (kind, id, _, source, answers) => {
      expect(sourcesOf(kind, id, edition.parameters)).toContain(source);
      expect(KINDS[kind](adviceFor(askedIn(edition, answers)))).toEqual([id]);
    },
  );

  it.each([
    ["verdict", VERDICTS],
    ["override", OVERRIDES],
    ["type", TYPES],
    ["style", STYLES],
    ["reach", REACHES],
    ["sourcing", SOURCINGS],
  ] as const)("has a case for every %s", (kind, all) => {
    expect(
      CASES.filter(([one]) => one === kind)
        .map(([, id]) => id)
        .sort(),
    ).toEqual([...all].sort());
  });
});
