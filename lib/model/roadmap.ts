import { DUE, PHASES, type Phase, type Plan, type RiskRule } from "@/lib/questionnaire/plan";
import type { Evidence } from "./evidence";
import type { Ranking } from "./ranking";
import { answersBehind, type CitingWay, callRules } from "./rules";
import { inOrder, isLater, leadOn, phaseAt } from "./step-phases";
import { type PlainStep, plainSteps } from "./step-table";
import { STEPS } from "./steps";
import type { Advice, Service, Step } from "./types";

type Amounts = Plan["amounts"]["steps"];

/** A step that may be taken, in the phase that the services allow. */
interface Choice {
  way: CitingWay;
  points: number;
  step: PlainStep;
  phase: Phase;
  /** The stage of the service that it brings. */
  stage: Service["stage"] | undefined;
  /** What it builds on, as far as that is called for. */
  before: Choice[];
  isTaken: boolean;
  isPlanned: boolean;
}

const NONE: Choice[] = [];

/** What a plan has to go with: what the office does, and how it can fail, the likeliest first. */
interface Setting {
  services: Service[];
  risks: Advice[];
}

/**
 * What to do, most useful first. As far as there are places, a plan holds what has the most points, a step for each
 * service that the office begins with, one for the area of practice that is farthest behind, what no plan leaves out,
 * what follows from the outline and what the office rests on, something that becomes routine, what meets the likeliest
 * risks, something in each phase, and then the next by points; beyond them what begins in the second half of the year. It brings no service that is left out or kept as it is,
 * and those to add later only once the office runs. A step comes after those that it builds on.
 * @param fte full-time equivalents of the office, or of the part-time owner
 */
export function planRoadmap(evidence: Evidence, fte: number, { services, risks }: Setting, tables: Plan): Step[] {
  const { steps, amounts } = tables;
  const choices = allowedBy(services, callRules(steps, STEPS, evidence), plainSteps(steps));
  const cures = risks.flatMap(({ id }) => {
    const { cure } = tables.risks[id] as RiskRule;
    return cure ? [cure] : [];
  });
  takeSteps(choices, cures, evidence, mostFor(fte, amounts.steps), amounts.steps);
  const plan: Step[] = [];
  const add = (choice: Choice) => {
    if (choice.isPlanned) return;
    choice.isPlanned = true;
    for (const before of choice.before) if (before.isTaken) add(before);
    const { way, step } = choice;
    plan.push({
      id: way.id,
      because: answersFor(choice, services, evidence),
      phase: phaseAt(plan.length, choice, amounts),
      impact: step.impact,
      effort: step.effort,
    });
  };
  for (const choice of choices)
    if (choice.isTaken && choice.stage !== "later" && plan.length < amounts.steps.first) add(choice);
  // What no plan leaves out opens its phase: the others follow where it was tried.
  for (const choice of choices) if (choice.isTaken && choice.step.must) add(choice);
  for (const choice of choices) if (choice.isTaken) add(choice);
  // However full the plan is, something begins in the second half of the year.
  if (!plan.some(({ phase }) => phase === "improve")) {
    const late = choices.find(
      ({ phase, isTaken, before }) => phase === "improve" && !isTaken && before.every((one) => one.isTaken),
    );
    if (late) add(late);
  }
  inOrder(plan, services, tables);
  leadOn(plan, services, tables);
  return plan;
}

/** The answers behind a step; where it is there for what the office begins with alone, those behind that service. */
function answersFor({ way, step, stage }: Choice, services: Service[], evidence: Evidence): string[] {
  const own = answersBehind(way, evidence);
  if (own.length > 0 || stage !== "start") return own;
  return services.find(({ id }) => id === step.service)?.because ?? own;
}

/** The most steps for an office of this size. */
function mostFor(fte: number, { most }: Amounts): number {
  return (most.find((band) => fte >= band.fte) as Amounts["most"][number]).steps;
}

/** Without the steps of what is left out or kept; what is added later waits until the office runs. */
function allowedBy(services: Service[], { ones, amounts }: Ranking<CitingWay>, steps: PlainStep[]): Choice[] {
  const choices: Choice[] = [];
  /** Each choice at the place of its rule. */
  const placed = new Array<Choice | undefined>(steps.length);
  for (const [rank, way] of ones.entries()) {
    const step = steps[way.place] as PlainStep;
    const stage = step.service === null ? undefined : stageOf(step.service, services);
    if (stage === "leave" || stage === "keep") continue;
    const phase = phaseFor(step.phase, stage);
    const points = amounts[rank] as number;
    const choice = { way, points, step, phase, stage, before: NONE, isTaken: false, isPlanned: false };
    placed[way.place] = choice;
    choices.push(choice);
  }
  for (const choice of choices) {
    for (const place of choice.step.leadsTo) {
      const next = placed[place];
      if (!next) continue;
      next.before = next.before === NONE ? [choice] : [...next.before, choice];
      if (isLater(choice.phase, next.phase)) choice.phase = next.phase;
    }
  }
  return choices;
}

function stageOf(id: string, services: Service[]): Service["stage"] | undefined {
  for (const service of services) if (service.id === id) return service.stage;
  return undefined;
}

/** What the office begins with is there once it runs, and what it adds later not before. */
function phaseFor(phase: Phase, stage: Service["stage"] | undefined): Phase {
  if (stage === "start" && phase === "improve") return "run";
  return stage === "later" && phase !== "improve" ? "run" : phase;
}

/** @param cures for each risk that some step meets, those steps; the likeliest risk first */
function takeSteps(
  choices: Choice[],
  cures: string[][],
  { practice }: Evidence,
  most: number,
  { first, top, enough }: Amounts,
): void {
  let places = most;
  /** What comes first is no routine yet, whatever its phase. */
  const early = choices.filter(({ stage }) => stage !== "later").slice(0, first);
  const empty: Phase[] = [...PHASES];
  const take = (choice: Choice) => {
    if (choice.isTaken) return;
    choice.isTaken = true;
    places--;
    const isTried = early.includes(choice) && isLater(choice.phase, "pilot");
    const filled = empty.indexOf(isTried ? "pilot" : choice.phase);
    if (filled >= 0) empty.splice(filled, 1);
  };
  const [farthest] = practice;
  const area = farthest?.standing === "short" ? farthest.id : null;
  const met: string[] = [];
  let passed = 0;
  for (const choice of choices) {
    const { step, stage } = choice;
    if (step.must || (stage !== "later" && passed++ < top)) take(choice);
    if (stage !== "start" || met.includes(step.service as string)) continue;
    met.push(step.service as string);
    take(firstOf(choice, "service"));
  }
  if (area && !choices.some(({ step, isTaken }) => isTaken && step.dimension === area)) {
    const choice = choices.find(({ step }) => step.dimension === area);
    if (choice) take(firstOf(choice, "dimension"));
  }
  for (const why of DUE) for (const choice of choices) if (choice.step.due === why && places > 0) take(choice);
  const routine = choices.find(({ phase, isTaken }) => phase === "run" && !isTaken);
  if (routine && places > 0 && empty.includes("run") && !empty.includes("pilot")) take(routine);
  for (const [place, ids] of cures.entries()) {
    if (places <= (place < top ? 0 : empty.length)) break;
    const able = choices.filter(({ way }) => ids.includes(way.id));
    if (able.length === 0 || able.some(({ isTaken }) => isTaken)) continue;
    take(able.toSorted((a, b) => ids.indexOf(a.way.id) - ids.indexOf(b.way.id))[0] as Choice);
  }
  /** Where there is room for it too, what it builds on is taken first. */
  const takeAfter = (choice: Choice, room: number) => {
    let missing = 0;
    for (const { isTaken } of choice.before) if (!isTaken) missing++;
    if (missing >= room) return;
    for (const before of choice.before) take(before);
    take(choice);
  };
  for (const choice of choices) {
    if (places <= empty.length || choice.points < enough) break;
    takeAfter(choice, places - empty.length);
  }
  for (const choice of choices) if (empty.includes(choice.phase)) takeAfter(choice, places);
}

/** Where something that comes before it is for the same service or dimension, that one. */
function firstOf(choice: Choice, what: "service" | "dimension"): Choice {
  return choice.before.find(({ step }) => step[what] === choice.step[what]) ?? choice;
}
