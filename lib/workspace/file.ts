import { type Fault, readRows } from "./read-rows";
import { upgradeRow, VERSIONS, type Version } from "./schema";
import { type Contents, KINDS } from "./types";

/** What tells a file of this site from others. */
const FORMAT = "pmo-fit-clients";

/** Characters of the largest file that is read: a hundred times what five thousand respondents need. */
export const LARGEST_FILE = 20_000_000;

export type FileProblem = "too-large" | "damaged" | "foreign" | "newer";

export type ReadFile =
  | { ok: true; contents: Contents }
  | { ok: false; problem: FileProblem }
  | { ok: false; problem: "faulty"; faults: Fault[] };

/** The text of a backup file. */
export function writeFile(contents: Contents, now: number): string {
  const version = VERSIONS.at(-1)?.number;
  return JSON.stringify({ format: FORMAT, version, made: new Date(now).toISOString(), ...contents }, null, 1);
}

/** Reads a backup file of this version or an older one; where anything in it is not as it should be, nothing is read. */
export function readFile(text: string, versions: Version[] = VERSIONS): ReadFile {
  if (text.length > LARGEST_FILE) return { ok: false, problem: "too-large" };
  const file = parse(text);
  if (file === undefined) return { ok: false, problem: "damaged" };
  const { format, version } = (file ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT || typeof version !== "number") return { ok: false, problem: "foreign" };
  if (!versions.some(({ number }) => number === version)) return { ok: false, problem: "newer" };
  const { contents, faults } = readRows(upgraded(file as Record<string, unknown>, version, versions));
  return faults.length > 0 ? { ok: false, problem: "faulty", faults } : { ok: true, contents };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The file with its records as the newest version has them, none of a kind that its version did not know; what is no
 * list stays as it is, to be found out.
 */
function upgraded(file: Record<string, unknown>, version: number, versions: Version[]): Record<string, unknown> {
  const known = versions.flatMap(({ number, tables }) => (number <= version ? Object.keys(tables) : []));
  const lists = KINDS.map((kind) => {
    const rows = known.includes(kind) ? file[kind] : [];
    return [kind, Array.isArray(rows) ? rows.map((row) => upgradeRow(kind, row, version, versions)) : rows];
  });
  return { ...file, ...Object.fromEntries(lists) };
}
