import type { ServiceRow, ServiceTable } from "@/lib/questionnaire/plan";
import type { ContextId } from "@/lib/questionnaire/types";
import { SERVICES } from "./service-list";
import { type Signal, signal } from "./signals";

/** What one signal gives to a service. */
export interface Term {
  /** The place of the signal's reading. */
  place: number;
  points: number;
  /** What it adds at full strength; 0 beside a rival that adds more. */
  full: number;
  /** True where it rests on no answer. */
  isFixed: boolean;
}

/** A service ready to be rated. */
export interface Entry {
  id: string;
  place: number;
  effort: number;
  core: string[];
  unfit: string[];
  /** Places of the services that have to work first. */
  needs: number[];
  importance: Term[];
  gap: Term[];
  /** The dimension of practice that it helps most. */
  helps: string | null;
  /** The mean level of practice from which an office may begin with it. */
  practice: number;
}

/** A dimension or fact and the signals about it. */
interface Source {
  about: string | null;
  /** The name of a fact. */
  fact: ContextId | null;
  signals: Signal[];
}

export interface Catalogue {
  entries: Entry[];
  /** All that is read, in the order of the readings. */
  sources: Source[];
  /** How many readings there are. */
  size: number;
}

const NONE: string[] = [];
const compiled = new WeakMap<ServiceTable, Catalogue>();

/** The catalogue with its signals found, each of them once. */
export function catalogueOf(table: ServiceTable): Catalogue {
  let catalogue = compiled.get(table);
  if (!catalogue) {
    catalogue = compile(table);
    compiled.set(table, catalogue);
  }
  return catalogue;
}

function compile({ catalogue }: ServiceTable): Catalogue {
  // Older tables lack the newest services.
  const ids: readonly string[] = SERVICES.filter((id) => id in catalogue);
  const rows = ids.map((id) => catalogue[id] as ServiceRow);
  const named = new Set(rows.flatMap(({ importance, gap }) => [...Object.keys(importance), ...Object.keys(gap)]));
  const abouts = new Set([...named].map((name) => signal(name).about));
  const groups = [...abouts].map((about) => ({
    about,
    names: [...named].filter((name) => signal(name).about === about),
  }));
  const names = groups.flatMap((group) => group.names);
  const toTerms = (table: Record<string, number>) =>
    Object.entries(table).map(([name, points]) => ({
      place: names.indexOf(name),
      points,
      full: fullOf(name, table),
      isFixed: signal(name).about === null,
    }));
  const entries = rows.map(
    ({ effort, core = NONE, unfit = NONE, needs = NONE, importance, gap, practice = 1 }, place): Entry => {
      const places = needs.map((need) => ids.indexOf(need));
      const terms = { importance: toTerms(importance), gap: toTerms(gap) };
      return {
        id: ids[place] as string,
        place,
        effort,
        core,
        unfit,
        needs: places,
        ...terms,
        helps: helpsOf(gap),
        practice,
      };
    },
  );
  const sources = groups.map(({ about, names }) => ({ about, fact: factOf(about), signals: names.map(signal) }));
  return { entries, sources, size: names.length };
}

/** What the largest part of the gap is about, the first of equals. */
function helpsOf(gap: Record<string, number>): string | null {
  const [largest] = Object.entries(gap).sort(([, a], [, b]) => b - a);
  return largest ? signal(largest[0]).about : null;
}

/** Of the options of one fact only one can hold, so the largest stands for all of them. */
function fullOf(name: string, table: Record<string, number>): number {
  const { about } = signal(name);
  const points = Math.max(0, table[name] ?? 0);
  if (!factOf(about)) return points;
  const rivals = Object.entries(table).filter(([other]) => signal(other).about === about);
  const [largest] = rivals.sort(([, a], [, b]) => b - a);
  return largest?.[0] === name ? points : 0;
}

function factOf(about: string | null): ContextId | null {
  return about?.startsWith("context.") ? (about.slice("context.".length) as ContextId) : null;
}
