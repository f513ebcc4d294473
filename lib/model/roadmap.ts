import { PHASES, type Phase, type Plan, type StepRule } from "@/lib/questionnaire/plan";
import type { Evidence } from "./evidence";
import { answersBehind, type Called, callRules } from "./rules";
import { STEPS } from "./steps";
import type { Service, Step } from "./types";

/**
 * Steps that a plan holds at most, by the posts from which that many can be carried, the largest office first. Judgement.
 */
export const MOST = [
  { fte: 8, steps: 14 },
  { fte: 3, steps: 12 },
  { fte: 1, steps: 10 },
  { fte: 0.5, steps: 8 },
  { fte: 0, steps: 6 },
];

/** What to do first; a summary keeps these. */
export const FIRST = 3;

/** What has the most points is taken whatever else the plan has to hold. Judgement. */
const TOP = 2;

/** With fewer points a step is only there to give its phase something to do. Judgement. */
export const ENOUGH = 0.6;

/** A step that may be taken, in the phase that the services allow. */
interface Choice extends Called<StepRule> {
  phase: Phase;
  /** The stage of the service that it brings. */
  stage: Service["stage"] | undefined;
  isTaken: boolean;
}

/**
 * What to do, most useful first. As far as there are places, a plan holds what has the most points, a step for each service that the office
 * begins with, one for the area of practice that is farthest behind, what no plan leaves out, something in each phase,
 * and then the next by points. It brings no service that is left out or kept as it is, and those to add
 * later only once the office runs. A step comes after those that it builds on.
 * @param fte full-time equivalents of the office, or of the part-time owner
 */
export function planRoadmap(evidence: Evidence, fte: number, services: Service[], { steps }: Plan): Step[] {
  const choices = allowedBy(services, callRules(steps, STEPS, evidence));
  takeSteps(choices, evidence, mostFor(fte));
  const plan: Step[] = [];
  const add = (choice: Choice) => {
    const { id, rule, phase } = choice;
    if (plan.some((step) => step.id === id)) return;
    for (const before of beforeOf(rule, choices)) if (before.isTaken) add(before);
    const because = answersBehind(choice, evidence);
    plan.push({ id, because, phase: phaseAt(plan.length, { phase }), impact: rule.impact, effort: rule.effort });
  };
  for (const choice of choices) if (choice.isTaken && choice.stage !== "later" && plan.length < FIRST) add(choice);
  for (const choice of choices) if (choice.isTaken) add(choice);
  return plan;
}

/** The most steps for an office of this size. */
function mostFor(fte: number): number {
  return (MOST.find((band) => fte >= band.fte) as (typeof MOST)[number]).steps;
}

/** Without the steps of what is left out or kept; what is added later waits until the office runs. */
function allowedBy(services: Service[], called: Called<StepRule>[]): Choice[] {
  const stages = new Map<string, Service["stage"]>();
  for (const { id, stage } of services) stages.set(id, stage);
  const choices: Choice[] = [];
  for (const { id, rule, points, cites } of called) {
    const stage = rule.service === null ? undefined : stages.get(rule.service);
    if (stage === "leave" || stage === "keep") continue;
    const phase = phaseFor(rule.phase, stage);
    choices.push({ id, rule, points, cites, phase, stage, isTaken: false });
  }
  return choices;
}

/** What the office begins with is there once it runs, and what it adds later not before. */
function phaseFor(phase: Phase, stage: Service["stage"] | undefined): Phase {
  if (stage === "start" && phase === "improve") return "run";
  return stage === "later" && phase !== "improve" ? "run" : phase;
}

function takeSteps(choices: Choice[], { practice }: Evidence, most: number): void {
  let places = most;
  const empty: Phase[] = [...PHASES];
  const take = (choice: Choice | undefined) => {
    if (!choice || choice.isTaken) return;
    choice.isTaken = true;
    places--;
    const filled = empty.indexOf(choice.phase);
    if (filled >= 0) empty.splice(filled, 1);
  };
  const [farthest] = practice;
  const area = farthest?.standing === "short" ? farthest.id : null;
  const met: string[] = [];
  /** The first step for something; where that has a step that comes before, that one. */
  const meet = (choice: Choice, what: "service" | "dimension") => {
    const id = choice.rule[what] as string;
    if (met.includes(id)) return;
    met.push(id);
    take(beforeOf(choice.rule, choices).find(({ rule }) => rule[what] === id) ?? choice);
  };
  let top = 0;
  for (const choice of choices) {
    const { rule, stage } = choice;
    if (rule.must || (stage !== "later" && top++ < TOP)) take(choice);
    if (stage === "start") meet(choice, "service");
    if (rule.dimension === area && area !== null) meet(choice, "dimension");
  }
  /** Where there is room for it too, what it builds on is taken first. */
  const takeAfter = (choice: Choice, room: number) => {
    const missing = beforeOf(choice.rule, choices).filter(({ isTaken }) => !isTaken);
    if (missing.length >= room) return;
    for (const before of missing) take(before);
    take(choice);
  };
  for (const choice of choices) {
    if (places <= empty.length || choice.points < ENOUGH) break;
    takeAfter(choice, places - empty.length);
  }
  for (const choice of choices) if (empty.includes(choice.phase)) takeAfter(choice, places);
}

const NONE: Choice[] = [];

/** The steps that a step builds on, where they are called for. */
function beforeOf({ after }: StepRule, choices: Choice[]): Choice[] {
  return after.length === 0 ? NONE : choices.filter(({ id }) => after.includes(id));
}

/** The phase of a step at a place of the plan: what comes first begins with the pilot at the latest. */
export function phaseAt(place: number, { phase }: { phase: Phase }): Phase {
  return place < FIRST && PHASES.indexOf(phase) > PHASES.indexOf("pilot") ? "pilot" : phase;
}
