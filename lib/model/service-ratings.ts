import type { ServiceTable } from "@/lib/questionnaire/plan";
import type { Purpose } from "@/lib/questionnaire/types";
import type { Catalogue, Entry } from "./catalogue";
import { type Readings, shareOf } from "./readings";
import type { LeftOut, StyleId, TypeId } from "./types";

/** Whether a service is wanted, or why not. */
export type Standing = "wanted" | "unknown" | "in-place" | LeftOut;

/** How the services stand in this organisation, each by its place in the catalogue. */
export interface Ratings {
  /** Importance times gap, 0–100, whole points. */
  priority: number[];
  /** How far one would expect a service that is not wanted, 0–1: it matters, or it is missing. */
  temptation: number[];
  standing: Standing[];
  /** False where it works already. */
  isMissing: boolean[];
  /** The service whose importance counts: itself, or one that waits for it. */
  asker: number[];
  /** What the office begins with whatever its priority. */
  must: boolean[];
}

/** What the services have to do with: the type, the style, the main problem, and what can be begun with. */
interface Asked {
  type: TypeId;
  style: StyleId | undefined;
  purpose: Purpose | null;
  /** The heaviest effort, and the most services, to begin with. */
  effort: number;
  services: number;
}

/**
 * Rates every service of the catalogue; the core of the type counts more, and so does what others wait for. What meets
 * the purpose, what it needs, and what makes the office one of its type is begun with in any case; what makes its style
 * where there is a place left.
 */
export function rateServices(
  catalogue: Catalogue,
  readings: Readings,
  { type, style, purpose, effort, services: places }: Asked,
  table: ServiceTable,
): Ratings {
  const { entries } = catalogue;
  const ratings: Ratings = {
    priority: new Array(entries.length),
    temptation: new Array(entries.length),
    standing: new Array(entries.length),
    isMissing: new Array(entries.length),
    asker: new Array(entries.length),
    must: new Array(entries.length),
  };
  for (const entry of entries) rate(entry, ratings, readings, type, table);
  let begun = 0;
  const mustBegin = (entry: Entry | undefined) => {
    if (!entry) return;
    ratings.must[entry.place] ||= begun++ < places;
    ratings.standing[entry.place] = "wanted";
    ratings.temptation[entry.place] = 0;
  };
  const { purposes, defining, styles } = placesOf(table, catalogue);
  const meeting = (purpose !== null && purposes[purpose]) || [];
  for (const { place } of meeting) {
    if (ratings.standing[place] !== "little-need") continue;
    ratings.standing[place] = "wanted";
    ratings.temptation[place] = 0;
  }
  const asked = meeting.find(({ unfit }) => !unfit.includes(type));
  mustBegin(asked);
  for (const need of asked?.needs ?? []) if (ratings.isMissing[need]) mustBegin(entries[need]);
  mustBegin(mostUrgent(defining[type], ratings, effort));
  if (style) mustBegin(mostUrgent(styles[style], ratings, effort));
  hurryWhatOthersNeed(ratings, catalogue);
  return ratings;
}

function rate(
  entry: Entry,
  { priority, temptation, standing, isMissing, asker, must }: Ratings,
  readings: Readings,
  type: TypeId,
  { core, inPlace, unknownGap, little }: ServiceTable,
): void {
  const known = shareOf(entry.importance, readings);
  const importance = known ?? 0;
  const gap = shareOf(entry.gap, readings) ?? unknownGap;
  const weight = entry.core.includes(type) ? core : 1;
  const stands = standingOf(known, gap > inPlace, importance > little, entry.unfit.includes(type));
  const { place } = entry;
  priority[place] = Math.min(100, Math.round(100 * weight * importance * gap));
  temptation[place] = temptationOf(stands, importance, gap);
  standing[place] = stands;
  isMissing[place] = gap > inPlace;
  asker[place] = place;
  must[place] = false;
}

interface Lists {
  purposes: Record<string, Entry[]>;
  defining: Record<string, Entry[]>;
  styles: Record<string, Entry[]>;
}

const compiled = new WeakMap<ServiceTable, Lists>();

/** The entries of the lists of a table in their order, found once. */
function placesOf(table: ServiceTable, { entries }: Catalogue): Lists {
  let lists = compiled.get(table);
  if (!lists) {
    const find = (named: Record<string, string[]>) =>
      Object.fromEntries(
        Object.entries(named).map(([name, ids]) => [
          name,
          ids.flatMap((id) => entries.filter((entry) => entry.id === id)),
        ]),
      );
    lists = { purposes: find(table.purposes), defining: find(table.defining), styles: find(table.styles) };
    compiled.set(table, lists);
  }
  return lists;
}

/**
 * The most urgent that waits for nothing and is not too heavy; undefined where all of them work already, or one of them
 * is begun with anyway.
 */
function mostUrgent(
  entries: Entry[] = [],
  { priority, standing, isMissing, must }: Ratings,
  most: number,
): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) {
    if (must[entry.place]) return undefined;
    if (!isMissing[entry.place] || standing[entry.place] === "unknown" || entry.effort > most) continue;
    if (entry.needs.some((need) => isMissing[need] && !must[need])) continue;
    if (!best || (priority[entry.place] as number) > (priority[best.place] as number)) best = entry;
  }
  return best;
}

function temptationOf(standing: Standing, importance: number, gap: number): number {
  if (standing === "in-place") return importance;
  if (standing === "little-need") return gap;
  return standing === "unfit" ? importance * gap : 0;
}

function standingOf(importance: number | null, isMissing: boolean, matters: boolean, isUnfit: boolean): Standing {
  if (importance === null) return "unknown";
  if (!isMissing) return "in-place";
  if (isUnfit) return "unfit";
  return matters ? "wanted" : "little-need";
}

/** What is missing and has to work before something else is as urgent as that. From last to first: needs add up. */
function hurryWhatOthersNeed(
  { priority, temptation, standing, isMissing, asker }: Ratings,
  { entries }: Catalogue,
): void {
  for (let place = entries.length - 1; place >= 0; place--) {
    if (standing[place] !== "wanted") continue;
    const urgency = priority[place] as number;
    for (const need of (entries[place] as Entry).needs) {
      const own = priority[need] as number;
      if (!isMissing[need] || (standing[need] === "wanted" && own >= urgency)) continue;
      // What little depends on in itself has its reason in what waits for it.
      if (standing[need] !== "wanted") asker[need] = asker[place] as number;
      standing[need] = "wanted";
      temptation[need] = 0;
      priority[need] = Math.max(own, urgency);
    }
  }
}
