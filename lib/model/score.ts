import { type IndexedQuestion, indexEdition } from "@/lib/questionnaire/index-edition";
import {
  type Answers,
  type ContextId,
  type Fact,
  NOT_APPLICABLE,
  type OutlineEdition,
  type OutlineParameters,
} from "@/lib/questionnaire/types";
import { cifterBand, cifterSum } from "./cifter";
import type { Dimension, Profile, Quantity } from "./profile";
import { position } from "./scale";
import { meanLevel, type Tally, toDimension } from "./tally";

type Facts = Pick<Profile, "quantities" | "context" | "contextSources" | "openFacts" | "open">;

/**
 * The profile that answers draw: a level of 1–5 for each dimension and axis, with the range that open questions
 * leave and the share that was answered. "Don't know" and unanswered widen the range; "does not apply" counts nowhere.
 * Answers to questions or options the edition does not have count as unanswered. The order of questions has no effect.
 */
export function score(edition: OutlineEdition, answers: Answers): Profile {
  const { questions, dimensions } = indexEdition(edition);
  const tallies: Tally[] = dimensions.map(({ id, axis, weight }) => ({
    id,
    axis,
    weight,
    applicable: 0,
    known: 0,
    sum: 0,
    questions: [],
  }));
  const facts = noFacts();
  let applicable = 0;
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === NOT_APPLICABLE) continue;
    applicable++;
    const option = answer === undefined ? undefined : question.byId.get(answer);
    const tally = tallies[question.place];
    if (tally) tally.applicable += question.weight;
    if (option) establish(question, option, tally, facts);
    else leaveOpen(question, facts);
  }
  return assemble(edition, tallies, facts, applicable);
}

function noFacts(): Facts {
  return {
    quantities: { people: null, projects: null, spend: null, sites: null },
    context: {
      shape: null,
      managers: null,
      delivery: null,
      office: null,
      purpose: null,
      mandate: false,
      outsideOnly: false,
      done: [],
    },
    contextSources: { shape: [], managers: [], delivery: [], office: [], purpose: [] },
    openFacts: [],
    open: [],
  };
}

function leaveOpen(question: IndexedQuestion, { open, openFacts, context }: Facts): void {
  open.push(question.id);
  if (question.axis === "context") openFacts.push(question.name as ContextId);
  if (question.tellsMandate) context.mandate = null;
}

function establish(
  { id, axis, name, weight }: IndexedQuestion,
  option: IndexedQuestion["options"][number],
  tally: Tally | undefined,
  { context, contextSources, quantities }: Facts,
): void {
  if (tally) {
    tally.known += weight;
    tally.sum += (option.position ?? 0) * weight;
    tally.questions = tally.questions.length === 0 ? [id] : [...tally.questions, id];
  } else {
    (context as Record<string, unknown>)[name] = option.id;
    contextSources[name as ContextId] = [...contextSources[name as ContextId], id];
  }
  if (option.fact) note(option.fact, context);
  if (axis === "size" && option.range && name in quantities) quantities[name as "people"] = toQuantity(option.range);
}

function note(fact: Fact, context: Facts["context"]): void {
  if (fact === "mandate") context.mandate = true;
  else if (fact === "outside-only") context.outsideOnly = true;
  else context.done.push(fact);
}

function toQuantity([low, high]: [number, number]): Quantity {
  return { low, high };
}

function assemble(
  { id, edition, parameters }: OutlineEdition,
  tallies: Tally[],
  facts: Facts,
  applicable: number,
): Profile {
  const dimensions: Dimension[] = [];
  for (const tally of tallies) if (tally.applicable > 0) dimensions.push(toDimension(tally));
  capProjects(dimensions, parameters);
  const complexity = meanLevel(dimensions, "complexity");
  const maturity = meanLevel(dimensions, "maturity");
  const sum = cifterSum(position(complexity.level), parameters);
  const band = cifterBand(sum, parameters);
  const { quantities, context, contextSources, openFacts, open } = facts;
  // Assigned and not spread: copying objects that hold fractions would take longer than all the rest.
  return {
    questionnaire: { id, edition },
    coverage: applicable === 0 ? 0 : (applicable - open.length) / applicable,
    size: meanLevel(withLargeProjects(dimensions, parameters), "size"),
    complexity: Object.assign(complexity, { sum, band }),
    maturity: Object.assign(maturity, { weakest: weakestOf(dimensions), target: parameters.target[band] }),
    readiness: meanLevel(dimensions, "readiness"),
    dimensions,
    quantities,
    context,
    contextSources,
    openFacts,
    open,
  };
}

/**
 * More projects than the people can carry are overload, not size: the level of projects stays within reach of the
 * level of people.
 */
function capProjects(dimensions: Dimension[], { size }: OutlineParameters): void {
  const people = dimensions.find(({ id }) => id === "size.people");
  const projects = dimensions.find(({ id }) => id === "size.projects");
  if (!people || !projects) return;
  const ahead = 4 * size.projectsAbovePeople;
  if (people.coverage > 0) projects.level = Math.min(projects.level, people.level + ahead);
  projects.lowest = Math.min(projects.lowest, people.lowest + ahead);
  projects.highest = Math.min(projects.highest, people.highest + ahead);
}

/**
 * Few projects of many people are large ones, and no less to look after: for the size alone, the level of projects
 * stays within reach of the level of people from below too. Judgement, after the published curves, which size an office
 * by people.
 */
function withLargeProjects(dimensions: Dimension[], { size }: OutlineParameters): Dimension[] {
  const people = dimensions.find(({ id }) => id === "size.people");
  const place = dimensions.findIndex(({ id }) => id === "size.projects");
  const projects = dimensions[place];
  if (!people || !projects) return dimensions;
  const behind = 4 * size.projectsBelowPeople;
  const atLeast = (end: "level" | "lowest" | "highest") => Math.max(projects[end], people[end] - behind);
  return dimensions.with(place, {
    ...projects,
    level: people.coverage > 0 ? atLeast("level") : projects.level,
    lowest: atLeast("lowest"),
    highest: atLeast("highest"),
  });
}

function weakestOf(dimensions: Dimension[]): string | null {
  let weakest: Dimension | null = null;
  for (const dimension of dimensions) {
    if (dimension.axis !== "maturity" || dimension.coverage === 0) continue;
    if (!weakest || dimension.level < weakest.level) weakest = dimension;
  }
  return weakest?.id ?? null;
}
