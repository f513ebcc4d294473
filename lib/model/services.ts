import type { ServiceTable } from "@/lib/questionnaire/plan";
import type { Parameters } from "@/lib/questionnaire/types";
import { type Catalogue, catalogueOf, type Entry } from "./catalogue";
import { type Evidence, questionsAbout } from "./evidence";
import { loudest, type Readings, readSignals } from "./readings";
import { type Ratings, rateServices } from "./service-ratings";
import type { LeftOut, Service, TypeId } from "./types";

/** From this effort on a service starts only when what it needs works already. */
const HEAVY = 3;

/** What the type follows from, besides the need: what people accept, and who leads projects. */
const BEHIND_THE_TYPE = ["readiness.rules", "context.managers"];

/** What the choice rests on. */
interface Basis {
  catalogue: Catalogue;
  readings: Readings;
  ratings: Ratings;
}

/**
 * What the office should do, of the functions that project offices have: importance times gap, a little more for the
 * core of its type. To start with: as many as an office of this size can carry (three with less than one post, four up
 * to three posts, five, and six from eight on, where the roles change too), none too heavy for it, and none before what
 * it needs. To add later: the next ones. To leave out, what one would expect most first: what matters but goes well,
 * what is missing but little depends on, and what contradicts the type. The rest is not named. The functions: Hobbs and
 * Aubry; their points and the numbers are judgement. None without a unit.
 * @param fte full-time equivalents of the office
 */
export function chooseServices(evidence: Evidence, type: TypeId, fte: number, { services }: Parameters): Service[] {
  if (type === "none") return [];
  const catalogue = catalogueOf(services);
  const readings = readSignals(catalogue, evidence);
  const basis = { catalogue, readings, ratings: rateServices(catalogue, readings, type, services) };
  return [...wantedServices(basis, fte, services), ...leftOutServices(basis, evidence, services)];
}

/** Those to start with, then those to add later, each the most urgent first. */
function wantedServices(basis: Basis, fte: number, table: ServiceTable): Service[] {
  const { priority, standing } = basis.ratings;
  const wanted: Entry[] = [];
  for (const entry of basis.catalogue.entries) if (standing[entry.place] === "wanted") wanted.push(entry);
  const priorityOf = ({ place }: Entry) => priority[place] as number;
  wanted.sort((a, b) => priorityOf(b) - priorityOf(a) || a.place - b.place);

  const most = table.start.find((band) => fte >= band.fte) as ServiceTable["start"][number];
  const started: boolean[] = [];
  const start: Service[] = [];
  const later: Service[] = [];
  for (const entry of wanted) {
    const isUrgent = start.length === 0 || priorityOf(entry) >= table.worthStarting;
    if (start.length < most.services && isUrgent && entry.effort <= most.effort && isReady(entry, started, basis)) {
      started[entry.place] = true;
      start.push(toWanted(entry, "start", basis));
    } else if (later.length < table.later) {
      later.push(toWanted(entry, "later", basis));
    }
  }
  return [...start, ...later];
}

/** What it needs works, or starts before it and waits for nothing; a heavy service leaves no time for both. */
function isReady({ needs, effort }: Entry, started: boolean[], { catalogue, ratings }: Basis): boolean {
  for (const need of needs) {
    if (!ratings.isMissing[need]) continue;
    const { needs: further } = catalogue.entries[need] as Entry;
    if (effort >= HEAVY || !started[need] || further.some((each) => ratings.isMissing[each])) return false;
  }
  return true;
}

function toWanted(entry: Entry, stage: "start" | "later", { catalogue, readings, ratings }: Basis): Service {
  const { id, place, needs, gap } = entry;
  const asker = catalogue.entries[ratings.asker[place] as number] as Entry;
  const need = needs.find((each) => ratings.isMissing[each]);
  return {
    id,
    priority: ratings.priority[place] as number,
    stage,
    after: need === undefined ? null : (catalogue.entries[need] as Entry).id,
    left: null,
    because: [...loudest(asker.importance, readings), ...loudest(gap, readings)],
  };
}

function leftOutServices({ catalogue, readings, ratings }: Basis, evidence: Evidence, table: ServiceTable): Service[] {
  const { priority, temptation, standing } = ratings;
  const temptationOf = ({ place }: Entry) => temptation[place] as number;
  const left: Entry[] = [];
  for (const entry of catalogue.entries) if (temptationOf(entry) > table.little) left.push(entry);
  left.sort((a, b) => temptationOf(b) - temptationOf(a) || a.place - b.place);
  return left.slice(0, table.leave).map((entry) => {
    const why = standing[entry.place] as LeftOut;
    return {
      id: entry.id,
      priority: priority[entry.place] as number,
      stage: "leave",
      after: null,
      left: why,
      because: becauseLeft(entry, why, readings, evidence),
    };
  });
}

/** The answers that make a service unnecessary. */
function becauseLeft({ importance, gap }: Entry, why: LeftOut, readings: Readings, evidence: Evidence): string[] {
  if (why === "unfit") return questionsAbout(evidence, BEHIND_THE_TYPE);
  return loudest(why === "in-place" ? gap : importance, readings, true);
}
