import type { ServiceTable } from "@/lib/questionnaire/plan";
import type { Parameters } from "@/lib/questionnaire/types";
import { type Catalogue, catalogueOf, type Entry } from "./catalogue";
import { dimensionOf, type Evidence, questionsAbout } from "./evidence";
import { evidenceOf } from "./gather-evidence";
import { type Ranking, rank } from "./ranking";
import { isMostlyKnown, loudest, type Readings, readSources } from "./readings";
import { type Ratings, rateServices, type Standing } from "./service-ratings";
import type { Decision, LeftOut, Service, TypeId } from "./types";

interface Unnamed {
  id: string;
  standing: Standing;
}

/** What the choice rests on. */
interface Basis {
  catalogue: Catalogue;
  readings: Readings;
  ratings: Ratings;
  table: ServiceTable;
  /** The mean level of practice. */
  practice: number;
}

/**
 * What the office should do, of the functions that project offices have: importance times gap, a little more for the
 * core of its type. To start with: as many as an office of this size can carry (the table says how many), none too
 * heavy for it, and none before what it needs. To add later: the next ones. To leave out, what one would expect most first: what matters but goes well,
 * what is missing but little depends on, and what contradicts the type. The rest is not named. The functions: Hobbs and
 * Aubry; their points and the numbers are judgement. None without a unit.
 * @param fte full-time equivalents of the office
 */
export function chooseServices(evidence: Evidence, type: TypeId, fte: number, { services }: Parameters): Service[] {
  if (type === "none") return [];
  const basis = basisOf(evidence, type, fte, services);
  return [
    ...wantedServices(basis, basis.band, evidence),
    ...keptServices(basis),
    ...leftOutServices(basis, evidence, type),
  ];
}

function basisOf(evidence: Evidence, type: TypeId, fte: number, table: ServiceTable) {
  const catalogue = catalogueOf(table);
  const readings = readSources(catalogue, evidence);
  const band = table.start.find((one) => fte >= one.fte) as ServiceTable["start"][number];
  const { context, maturity } = evidence.profile;
  const { effort, services, asked: places = services } = band;
  const asked = { type, style: evidence.decisions.style, purpose: context.purpose, effort, services: places };
  const ratings = rateServices(catalogue, readings, asked, table);
  return { catalogue, readings, ratings, table, practice: maturity.level, band };
}

/**
 * The services that are not named, each with how it stands, so that a reader sees the whole catalogue. None without a
 * unit, or where the services are not known.
 */
export function unnamedServices({ profile, recommendation }: Decision, { services: table }: Parameters): Unnamed[] {
  const { type, style, team, services } = recommendation;
  if (!type || !team || services.length === 0) return [];
  const named = new Set(services.map(({ id }) => id));
  const evidence = evidenceOf(profile, { type: type.id, style: style?.id });
  const { catalogue, ratings } = basisOf(evidence, type.id, team.fte.likely, table);
  const unnamed = catalogue.entries.filter(({ id }) => !named.has(id));
  return unnamed.map(({ id, place }) => ({ id, standing: ratings.standing[place] as Standing }));
}

/** Those to start with, then those to add later, each the most urgent first. */
function wantedServices(basis: Basis, most: ServiceTable["start"][number], evidence: Evidence): Service[] {
  const { table } = basis;
  const { priority, standing, must } = basis.ratings;
  const wanted: Ranking<Entry> = { ones: [], amounts: [] };
  for (const entry of basis.catalogue.entries)
    if (standing[entry.place] === "wanted") rank(entry, priority[entry.place] as number, wanted);

  // Places are kept for what is begun with in any case.
  let places = most.services;
  for (const isMust of must) if (isMust) places--;
  const started: boolean[] = [];
  const start: Service[] = [];
  const later: Service[] = [];
  for (const entry of wanted.ones) {
    const isUrgent = start.length === 0 || (priority[entry.place] as number) >= table.worthStarting;
    const isLight = entry.effort <= most.effort && entry.practice <= basis.practice;
    const isTooSmall = most.without?.includes(entry.id) === true;
    const mayStart = places > 0 && isUrgent && isLight && !isTooSmall && isReady(entry, started, basis);
    if (must[entry.place] || mayStart) {
      if (!must[entry.place]) places--;
      started[entry.place] = true;
      start.push(toWanted(entry, "start", basis, evidence));
    } else if (later.length < table.later) {
      later.push(toWanted(entry, "later", basis, evidence));
    }
  }
  return [...start, ...later];
}

/** What it needs works, or starts before it and waits for nothing; a heavy service leaves no time for both. */
function isReady({ needs, effort }: Entry, started: boolean[], { catalogue, ratings, table }: Basis): boolean {
  for (const need of needs) {
    if (!ratings.isMissing[need]) continue;
    const { needs: further } = catalogue.entries[need] as Entry;
    if (effort >= table.heavy || !started[need] || further.some((each) => ratings.isMissing[each])) return false;
  }
  return true;
}

function isFarBehind({ helps, farBehind }: Entry, { profile }: Evidence): boolean {
  const area = helps === null ? undefined : dimensionOf(profile, helps);
  return area !== undefined && (area.coverage === 0 || area.level <= farBehind);
}

function toWanted(
  entry: Entry,
  stage: "start" | "later",
  { catalogue, readings, ratings, table }: Basis,
  evidence: Evidence,
): Service {
  const { id, place, needs, gap } = entry;
  const asker = catalogue.entries[ratings.asker[place] as number] as Entry;
  const need = needs.find((each) => ratings.isMissing[each]);
  const because = [...loudest(asker.importance, readings), ...loudest(gap, readings)];
  return {
    id,
    priority: ratings.priority[place] as number,
    stage,
    after: need === undefined ? null : (catalogue.entries[need] as Entry).id,
    left: null,
    // What only the type asks for is there for what the type follows from.
    because: because.length > 0 ? because : questionsAbout(evidence, table.behindType),
  };
}

/** What works already, the most important first. */
function keptServices({ catalogue, readings, ratings, table }: Basis): Service[] {
  const { standing, temptation } = ratings;
  const kept = mostOf(
    catalogue.entries,
    temptation,
    // That it goes well is said only where most of it was asked about: a little that is known is no praise for the rest.
    ({ place, gap }) => standing[place] === "in-place" && isMostlyKnown(gap, readings),
    table.little,
    table.keep,
  );
  return kept.map(({ id, place, gap }) => ({
    id,
    priority: ratings.priority[place] as number,
    stage: "keep",
    after: null,
    left: null,
    because: loudest(gap, readings, true),
  }));
}

/** Of the entries that count those with more than so much of something, most of it first, at most so many. */
function mostOf(
  entries: Entry[],
  amounts: number[],
  counts: (entry: Entry) => boolean,
  least: number,
  most: number,
): Entry[] {
  const ranking: Ranking<Entry> = { ones: [], amounts: [] };
  for (const entry of entries) {
    const amount = amounts[entry.place] as number;
    if (amount > least && counts(entry)) rank(entry, amount, ranking, most);
  }
  return ranking.ones;
}

/**
 * Never what is the core of the type, what meets the purpose, nor what helps where practice is farthest behind. What is
 * far behind, or what was asked and nobody could tell, is never waved aside as little needed.
 */
function leftOutServices({ catalogue, readings, ratings, table }: Basis, evidence: Evidence, type: TypeId): Service[] {
  const { priority, temptation, standing } = ratings;
  const [farthest] = evidence.practice;
  const behind = farthest?.standing === "short" ? farthest.id : undefined;
  const { purpose } = evidence.profile.context;
  const forPurpose = purpose === null ? undefined : table.purposes[purpose];
  const isNeeded = (entry: Entry) =>
    entry.core.includes(type) || entry.helps === behind || isFarBehind(entry, evidence);
  const isLeft = (entry: Entry) => {
    const why = standing[entry.place];
    return (why === "unfit" || (why === "little-need" && !isNeeded(entry))) && !forPurpose?.includes(entry.id);
  };
  return mostOf(catalogue.entries, temptation, isLeft, table.little, table.leave).map(({ id, place, importance }) => {
    const why = standing[place] as LeftOut;
    return {
      id,
      priority: priority[place] as number,
      stage: "leave",
      after: null,
      left: why,
      because: why === "unfit" ? questionsAbout(evidence, table.behindType) : loudest(importance, readings, true),
    };
  });
}
