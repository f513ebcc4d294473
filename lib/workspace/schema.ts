import { isRecord } from "./read-rows";
import type { Kind } from "./types";

type Rows = Partial<Record<Kind, (row: unknown) => unknown>>;

/** One version of what is kept, in the browser and in files alike. */
export interface Version {
  number: number;
  /** The tables with their keys and indexes, as dexie writes them. */
  tables: Record<string, string>;
  /** Makes records of this version of those of the version before. */
  change?: Rows;
}

/**
 * Every version ever released, oldest first: a version in use never changes, a change is a new one at the end, with a
 * file of the old one in test/workspace. Lists look at the keys of respondents alone: an id begins with that of its round.
 */
export const VERSIONS: Version[] = [
  {
    number: 1,
    tables: {
      clients: "id, changed",
      rounds: "id, client, changed",
      respondents: "id, round, changed",
      graves: "id, changed",
      facts: "name",
    },
  },
  {
    number: 2,
    tables: {},
    // What these groups were shown with until then.
    change: { rounds: (row) => (isRecord(row) ? { notes: {}, minimum: 5, ...row } : row) },
  },
  {
    number: 3,
    tables: {},
    change: { rounds: withEvidence },
  },
  // Questionnaires of one's own.
  { number: 4, tables: { questionnaires: "id, changed" } },
];

/** Notes become the text of what an answer rests on; targets and a summary are not set yet. */
function withEvidence(row: unknown): unknown {
  if (!isRecord(row)) return row;
  const { notes, ...others } = row as { notes?: unknown };
  const unset = { targets: {}, summary: null };
  // What is no list of notes stays as it is, to be found out.
  if (!isRecord(notes)) return { ...others, ...unset, evidence: notes };
  const evidence = Object.entries(notes).map(([question, note]) => [question, { note, links: [], confidence: null }]);
  return { ...others, ...unset, evidence: Object.fromEntries(evidence) };
}

/** A record of an older version as it is in the newest. */
export function upgradeRow(kind: Kind, row: unknown, from: number, versions: Version[]): unknown {
  return versions
    .filter(({ number }) => number > from)
    .reduce((changed, { change }) => change?.[kind]?.(changed) ?? changed, row);
}
