import { type IndexedQuestion, indexEdition } from "@/lib/questionnaire/index-edition";
import {
  type Answers,
  type Axis,
  type Edition,
  NOT_APPLICABLE,
  type Option,
  type Parameters,
  type Shape,
  type Supply,
} from "@/lib/questionnaire/types";
import { cifterBand, cifterSum } from "./cifter";
import { position } from "./scale";
import { meanLevel, type Tally, toDimension } from "./tally";
import type { Dimension, Profile, Quantity } from "./types";

interface Reading {
  tallies: Map<string, Tally>;
  applicable: number;
  known: number;
  profile: Pick<Profile, "quantities" | "context" | "sources" | "open">;
}

/**
 * The profile that answers draw: a level of 1–5 for each dimension and axis, with the range that open questions
 * leave and the share that was answered. "Don't know" and unanswered widen the range; "does not apply" counts nowhere.
 * Answers to questions or options the edition does not have count as unanswered. The order of questions has no effect.
 */
export function score(edition: Edition, answers: Answers): Profile {
  const reading: Reading = {
    tallies: new Map(),
    applicable: 0,
    known: 0,
    profile: {
      quantities: { people: null, projects: null },
      context: { shape: null, managers: null, mandate: false, outsideOnly: false },
      sources: {},
      open: [],
    },
  };
  for (const question of indexEdition(edition)) read(question, answers[question.id], reading);
  return assemble(edition, reading);
}

function read(question: IndexedQuestion, answer: string | undefined, reading: Reading): void {
  if (answer === NOT_APPLICABLE) return;
  const { tallies, profile } = reading;
  const option = answer === undefined ? undefined : question.byId.get(answer);
  reading.applicable++;
  if (question.axis !== "context") tally(question, option?.position ?? null, tallies);
  if (option) {
    reading.known++;
    establish(question, option, profile);
    return;
  }
  profile.open.push(question.id);
  if (question.tellsMandate) profile.context.mandate = null;
}

function tally({ dimension, axis, weight }: IndexedQuestion, value: number | null, tallies: Map<string, Tally>): void {
  let tally = tallies.get(dimension);
  if (!tally) {
    tally = { id: dimension, axis: axis as Axis, applicable: 0, known: 0, sum: 0 };
    tallies.set(dimension, tally);
  }
  tally.applicable += weight;
  if (value === null) return;
  tally.known += weight;
  tally.sum += value * weight;
}

function establish({ id, dimension }: IndexedQuestion, option: Option, profile: Reading["profile"]): void {
  const { context, quantities, sources } = profile;
  const known = sources[dimension];
  if (known) known.push(id);
  else sources[dimension] = [id];
  if (option.fact === "mandate") context.mandate = true;
  if (option.fact === "outside-only") context.outsideOnly = true;
  if (dimension === "context.shape") context.shape = option.id as Shape;
  if (dimension === "context.managers") context.managers = option.id as Supply;
  if (dimension === "size.people") quantities.people = toQuantity(option);
  if (dimension === "size.projects") quantities.projects = toQuantity(option);
}

function toQuantity({ range }: Option): Quantity | null {
  return range ? { low: range[0], high: range[1] } : null;
}

function assemble({ id, edition, parameters }: Edition, reading: Reading): Profile {
  const { tallies, applicable, known, profile } = reading;
  const dimensions: Dimension[] = [];
  for (const tally of tallies.values()) dimensions.push(toDimension(tally));
  capProjects(dimensions, parameters);
  const complexity = meanLevel(dimensions, "complexity");
  const maturity = meanLevel(dimensions, "maturity");
  const sum = cifterSum(position(complexity.level), parameters);
  const band = cifterBand(sum, parameters);
  return {
    questionnaire: { id, edition },
    coverage: applicable === 0 ? 0 : known / applicable,
    size: meanLevel(dimensions, "size"),
    complexity: { ...complexity, sum, band },
    maturity: { ...maturity, weakest: weakestOf(dimensions), target: parameters.target[band] },
    readiness: meanLevel(dimensions, "readiness"),
    dimensions,
    ...profile,
  };
}

/**
 * More projects than the people can carry are overload, not size: the level of projects stays within reach of the
 * level of people.
 */
function capProjects(dimensions: Dimension[], { size }: Parameters): void {
  const people = dimensions.find(({ id }) => id === "size.people");
  const projects = dimensions.find(({ id }) => id === "size.projects");
  if (!people || !projects) return;
  const ahead = 4 * size.projectsAbovePeople;
  if (people.coverage > 0) projects.level = Math.min(projects.level, people.level + ahead);
  projects.lowest = Math.min(projects.lowest, people.lowest + ahead);
  projects.highest = Math.min(projects.highest, people.highest + ahead);
}

function weakestOf(dimensions: Dimension[]): string | null {
  let weakest: Dimension | null = null;
  for (const dimension of dimensions) {
    if (dimension.axis !== "maturity" || dimension.coverage === 0) continue;
    if (!weakest || dimension.level < weakest.level) weakest = dimension;
  }
  return weakest?.id ?? null;
}
