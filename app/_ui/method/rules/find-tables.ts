import { signal } from "@/lib/model/signals";
import type { Parameters } from "@/lib/questionnaire/types";

export type Points = Record<string, number>;

/** One way in which something can be called for. */
export interface Way {
  all: string[];
  unless: string[];
  points: Points;
  /** The name of these points where there are several kinds, such as importance and gap. */
  part: string | null;
}

export interface Entry {
  id: string;
  /** The id of a published source, "judgement", or null where the table names none. */
  source: string | null;
  ways: Way[];
}

export interface RuleTable {
  /** Where it stands in the parameters: names joined by dots. */
  path: string;
  entries: Entry[];
}

/**
 * Every table of signals and points in the parameters of a model, wherever it stands, so that no rule can be forgotten
 * when the rules are shown. An entry is a plain table of points, a rule with ways, or something with a source and
 * points of one or more kinds.
 */
export function findTables(parameters: Parameters): RuleTable[] {
  return tablesIn(parameters, []);
}

function tablesIn(value: unknown, path: string[]): RuleTable[] {
  if (!isRecord(value)) return [];
  const entries: Entry[] = [];
  const deeper: RuleTable[] = [];
  for (const [id, child] of Object.entries(value)) {
    const entry = toEntry(id, child);
    if (entry) entries.push(entry);
    else deeper.push(...tablesIn(child, [...path, id]));
  }
  return entries.length > 0 ? [{ path: path.join("."), entries }, ...deeper] : deeper;
}

function toEntry(id: string, value: unknown): Entry | null {
  if (isPoints(value)) return { id, source: null, ways: [wayOf({ points: value }, null)] };
  if (!isRecord(value) || typeof value.source !== "string") return null;
  const { source, ways } = value;
  if (Array.isArray(ways)) return { id, source, ways: ways.map((way: Partial<Way>) => wayOf(way, null)) };
  const parts = Object.entries(value).filter((part): part is [string, Points] => isPoints(part[1]));
  if (parts.length === 0) return null;
  const several = parts.length > 1;
  return { id, source, ways: parts.map(([name, points]) => wayOf({ points }, several ? name : null)) };
}

function wayOf({ all = [], unless = [], points = {} }: Partial<Way>, part: string | null): Way {
  return { all, unless, points, part };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPoints(value: unknown): value is Points {
  if (!isRecord(value)) return false;
  const parts = Object.entries(value);
  return parts.length > 0 && parts.every(([name, points]) => typeof points === "number" && isSignal(name));
}

function isSignal(name: string): boolean {
  try {
    signal(name);
    return true;
  } catch {
    return false;
  }
}
