import { type IndexedQuestion, indexEdition } from "@/lib/questionnaire/index-edition";
import {
  type Answers,
  AXES,
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
import { addTo, emptyTally, levelOf, meanLevel, type Tally } from "./tally";
import type { Dimension, Level, Profile, Quantity } from "./types";

interface Reading {
  dimensions: Map<string, Tally>;
  axes: Map<string, Tally>;
  all: Tally;
  profile: Pick<Profile, "quantities" | "context" | "sources" | "open">;
}

/**
 * The profile that answers draw: a level of 1–5 for each dimension and axis, with the range that open questions
 * leave and the share that was answered. "Don't know" and unanswered widen the range; "does not apply" counts nowhere.
 * Answers to questions or options the edition does not have count as unanswered. The order of questions has no effect.
 */
export function score(edition: Edition, answers: Answers): Profile {
  const reading: Reading = {
    dimensions: new Map(),
    axes: new Map(),
    all: emptyTally(),
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
  const option = answer === undefined ? undefined : question.byId.get(answer);
  const span = question.highest - question.lowest;
  const value = option?.points === undefined ? null : (option.points - question.lowest) / span;
  const axis = question.dimension.slice(0, question.dimension.indexOf("."));
  addTo(reading.all, option ? 0 : null, 1);
  if (axis !== "context") {
    addTo(tallyOf(reading.dimensions, question.dimension), value, question.weight);
    addTo(tallyOf(reading.axes, axis), value, question.weight);
  }
  if (option) {
    establish(question, option, reading.profile);
    return;
  }
  reading.profile.open.push(question.id);
  if (question.options.some(({ fact }) => fact === "mandate")) reading.profile.context.mandate = null;
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  let tally = tallies.get(key);
  if (!tally) {
    tally = emptyTally();
    tallies.set(key, tally);
  }
  return tally;
}

function establish({ id, dimension }: IndexedQuestion, option: Option, profile: Reading["profile"]): void {
  const sources = profile.sources[dimension];
  if (sources) sources.push(id);
  else profile.sources[dimension] = [id];
  const { context, quantities } = profile;
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

function assemble(edition: Edition, { dimensions, axes, all, profile }: Reading): Profile {
  const list: Dimension[] = [];
  for (const [id, tally] of dimensions) {
    list.push({ id, axis: id.slice(0, id.indexOf(".")) as Axis, ...levelOf(tally) });
  }
  capProjects(list, edition.parameters);
  const [size, complexity, maturity, readiness] = AXES.map((axis) => {
    const { applicable, known } = axes.get(axis) ?? emptyTally();
    const levels = list.filter((dimension) => dimension.axis === axis);
    return meanLevel(levels, applicable === 0 ? 0 : known / applicable);
  }) as [Level, Level, Level, Level];
  const sum = cifterSum(position(complexity.level), edition.parameters);
  const band = cifterBand(sum, edition.parameters);
  return {
    questionnaire: { id: edition.id, edition: edition.edition },
    coverage: all.applicable === 0 ? 0 : all.known / all.applicable,
    size,
    complexity: { ...complexity, sum, band },
    maturity: { ...maturity, weakest: weakestOf(list), target: edition.parameters.target[band] },
    readiness,
    dimensions: list,
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
