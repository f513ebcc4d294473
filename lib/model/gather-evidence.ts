import { AXES, CONTEXT, type ContextId, DIMENSIONS, DONE } from "@/lib/questionnaire/types";
import { type Decisions, dimensionOf, type Evidence } from "./evidence";
import { NAMED } from "./named-facts";
import type { Profile } from "./profile";
import { clamp } from "./scale";
import { SERVICES } from "./service-list";
import { READINGS, readLevel, SIGNAL_COUNT, signal } from "./signals";
import { type Practice, REACHES, type Service, SOURCINGS, STYLES, TYPES, VERDICTS } from "./types";

const [FIRST_READING] = Object.keys(READINGS) as [string];

/** The places of the signals `head:id`, by the id. */
function placesOf(head: string, ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id) => [id, signal(`${head}:${id}`).place]));
}

const MATURITY = DIMENSIONS.maturity.map((name) => `maturity.${name}`);

/** Where the readings of each level begin. */
const LEVELS = placesOf(
  FIRST_READING,
  AXES.flatMap((axis) => DIMENSIONS[axis].map((name) => `${axis}.${name}`)),
);
const FACTS = (Object.keys(CONTEXT) as ContextId[]).map((id) => ({ id, places: placesOf(id, CONTEXT[id]) }));
const NAMED_FACTS = Object.entries(NAMED).flatMap(([name, { holds }]) =>
  holds ? [{ place: signal(name).place, holds }] : [],
);
const BEHIND = placesOf("behind", MATURITY);
const HAS = placesOf("has", DONE);
const STARTS = placesOf("starts", SERVICES);
const DECIDED = {
  verdict: placesOf("verdict", VERDICTS),
  type: placesOf("type", TYPES),
  style: placesOf("style", STYLES),
  reach: placesOf("reach", REACHES),
  sourcing: placesOf("sourcing", SOURCINGS),
};
const UNIT = signal("unit").place;
const NO_UNIT = signal("no-unit").place;

const NONE: Practice[] = [];

/** Filled by a fraction first, so that it is a list of fractions from the start; typed arrays are slower to make. */
const NOTHING_HOLDS = new Array<number>(SIGNAL_COUNT).fill(0.5).fill(0);

/** The evidence of a profile, with what has been decided; each signal is read once. */
export function evidenceOf(profile: Profile, decisions: Decisions = {}): Evidence {
  const strengths = NOTHING_HOLDS.slice();
  const evidence = { profile, decisions: {}, practice: NONE, strengths };
  for (const { id, coverage, level } of profile.dimensions) {
    if (coverage === 0) continue;
    readLevel(level, strengths, LEVELS.get(id) as number);
  }
  for (const { id, places } of FACTS) {
    const value = profile.context[id];
    if (value) strengths[places.get(value) as number] = 1;
  }
  for (const id of profile.context.done) strengths[HAS.get(id) as number] = 1;
  for (const { place, holds } of NAMED_FACTS) if (holds(profile)) strengths[place] = 1;
  for (const kind of Object.keys(decisions) as (keyof Decisions)[]) addDecision(evidence, kind, decisions[kind]);
  return evidence;
}

/** Adds a decision to the evidence of those after it. */
export function addDecision<Kind extends keyof Decisions>(
  { decisions, strengths }: Evidence,
  kind: Kind,
  id: Decisions[Kind],
): void {
  if (!id) return;
  decisions[kind] = id;
  strengths[DECIDED[kind].get(id) as number] = 1;
  if (kind === "type") strengths[id === "none" ? NO_UNIT : UNIT] = 1;
}

/** Adds where practice stands, the farthest behind first. */
export function addPractice(evidence: Evidence, practice: Practice[]): void {
  evidence.practice = practice;
  for (const { id, target, standing } of practice) {
    const level = dimensionOf(evidence.profile, id)?.level ?? target;
    if (standing === "short") evidence.strengths[BEHIND.get(id) as number] = clamp((target - level) / 3, 0, 1);
  }
}

/** Adds the services that the office begins with. */
export function addServices({ strengths }: Evidence, services: Service[]): void {
  for (const { id, stage } of services) if (stage === "start") strengths[STARTS.get(id) as number] = 1;
}
