import type { ServiceRow, ServiceTable } from "@/lib/questionnaire/plan";
import { factOf } from "./evidence";
import { SERVICES } from "./service-list";
import { signal } from "./signals";

/** What one signal gives to a service. */
interface Term {
  /** The place of the signal. */
  place: number;
  points: number;
}

/** What a signal that answers tell gives. */
interface ToldTerm extends Term {
  /** The place of what it is about among the sources. */
  source: number;
  /** What it adds at full strength; 0 beside a rival that adds more. */
  full: number;
}

/** What several signals give to a service together. */
export interface Terms {
  /** Those that rest on no answer. */
  fixed: Term[];
  told: ToldTerm[];
  /** What those that answers tell add at full strength. */
  full: number;
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
  importance: Terms;
  gap: Terms;
  /** The dimension of practice that it helps most. */
  helps: string | null;
  /** The mean level of practice from which an office may begin with it. */
  practice: number;
  /** The level of that dimension up to which it is never left out for little need. */
  farBehind: number;
}

export interface Catalogue {
  entries: Entry[];
  /** The dimensions and facts of the context whose answers tell something about services. */
  sources: string[];
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

function compile({ catalogue, farBehind: mostly }: ServiceTable): Catalogue {
  // Older tables lack the newest services.
  const ids: readonly string[] = SERVICES.filter((id) => id in catalogue);
  const rows = ids.map((id) => catalogue[id] as ServiceRow);
  const sources: string[] = [];
  const sourceOf = (about: string) => {
    const place = sources.indexOf(about);
    return place >= 0 ? place : sources.push(about) - 1;
  };
  const toTerms = (table: Record<string, number>): Terms => {
    const terms: Terms = { fixed: [], told: [], full: 0 };
    for (const [name, points] of Object.entries(table)) {
      const { place, about } = signal(name);
      if (about === null) {
        terms.fixed.push({ place, points });
        continue;
      }
      const full = fullOf(name, table);
      terms.told.push({ place, points, source: sourceOf(about), full });
      terms.full += full;
    }
    return terms;
  };
  const entries = rows.map(
    ({ effort, core = NONE, unfit = NONE, needs = NONE, practice = 1, farBehind = mostly, ...row }, place): Entry => ({
      id: ids[place] as string,
      place,
      effort,
      core,
      unfit,
      needs: needs.map((need) => ids.indexOf(need)),
      importance: toTerms(row.importance),
      gap: toTerms(row.gap),
      helps: helpsOf(row.gap),
      practice,
      farBehind,
    }),
  );
  return { entries, sources };
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
  if (about === null || !factOf(about)) return points;
  const rivals = Object.entries(table).filter(([other]) => signal(other).about === about);
  const [largest] = rivals.sort(([, a], [, b]) => b - a);
  return largest?.[0] === name ? points : 0;
}
