import { isSealed } from "@/lib/link/envelope";
import { CONFIDENCES, type Evidence, LONGEST_NOTE, MOST_LINKS, webLink } from "@/lib/questionnaire/evidence";
import { ROLES } from "@/lib/questionnaire/roles";
import type { Client, Contents, Grave, Questionnaire, Respondent, Round } from "./types";

/** What may be wrong with a value of a file. */
type FaultKind =
  | "list"
  | "record"
  | "text"
  | "id"
  | "time"
  | "flag"
  | "number"
  | "role"
  | "code"
  | "evidence"
  | "levels"
  | "questionnaire"
  | "parent"
  | "twice";

export interface Fault {
  /** Where it stands, as in `rounds[3].label`. */
  path: string;
  kind: FaultKind;
}

/** Characters of the longest name or label. */
export const LONGEST_NAME = 200;

/** Characters of the longest summary of a report. */
export const LONGEST_SUMMARY = 8000;

/** A time that a date can show, in milliseconds since 1970. */
const LATEST = 8.64e15;

type Check<Value> = { kind: FaultKind; holds: (value: unknown) => value is Value };
type Shape<Row> = { [Field in keyof Row]: Check<Row[Field]> };

/** True for what has fields. */
export const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const matching = (kind: FaultKind, pattern: RegExp): Check<string> => ({
  kind,
  holds: (value): value is string => isText(value) && pattern.test(value),
});
const oneOf = <Value extends string>(kind: FaultKind, values: readonly Value[]): Check<Value> => ({
  kind,
  holds: (value): value is Value => values.some((one) => one === value),
});

const ID = matching("id", /^[0-9a-z]{8,40}$/);
const NAME: Check<string> = {
  kind: "text",
  holds: (value): value is string => isText(value) && value.trim() !== "" && value.length <= LONGEST_NAME,
};
const LABEL: Check<string> = {
  kind: "text",
  holds: (value): value is string => isText(value) && value.length <= LONGEST_NAME,
};
const TIME: Check<number> = {
  kind: "time",
  holds: (value): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LATEST,
};
const FLAG: Check<boolean> = { kind: "flag", holds: (value): value is boolean => typeof value === "boolean" };
const NUMBER: Check<number> = {
  kind: "number",
  holds: (value): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 35,
};
const CODE: Check<string> = {
  kind: "code",
  holds: (value): value is string => isText(value) && isSealed(value, "a"),
};
const CODE_OR_NONE: Check<string | null> = {
  kind: "code",
  holds: (value): value is string | null => value === null || CODE.holds(value),
};

/** What a questionnaire is made of; whether it can be used is found out where its own rules are known. */
const FIELDS = <Value extends object>(): Check<Value> => ({
  kind: "record",
  holds: (value): value is Value => isRecord(value),
});

/** True for a record of values by ids of questions or dimensions. */
const isById = (value: unknown, holds: (one: unknown) => boolean) =>
  isRecord(value) && Object.entries(value).every(([id, one]) => /^[a-z][0-9a-z.-]{0,59}$/.test(id) && holds(one));

const EVIDENCE: Check<Record<string, Evidence>> = {
  kind: "evidence",
  holds: (value): value is Record<string, Evidence> => isById(value, isEvidence),
};

const TARGETS: Check<Record<string, number | null>> = {
  kind: "levels",
  holds: (value): value is Record<string, number | null> =>
    isById(value, (level) => level === null || [1, 2, 3, 4, 5].includes(level as number)),
};

const SUMMARY: Check<string | null> = {
  kind: "text",
  holds: (value): value is string | null => value === null || (isText(value) && value.length <= LONGEST_SUMMARY),
};

function isEvidence(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { note, links, confidence } = value as { [Key in keyof Evidence]?: unknown };
  // A link that is not as it would have been kept may be no link at all.
  const isLink = (link: unknown) => isText(link) && webLink(link) === link;
  return (
    isText(note) &&
    note.length <= LONGEST_NOTE &&
    Array.isArray(links) &&
    links.length <= MOST_LINKS &&
    links.every(isLink) &&
    (confidence === null || CONFIDENCES.some((one) => one === confidence))
  );
}

const CLIENT: Shape<Client> = { id: ID, changed: TIME, name: NAME, archived: FLAG };
const ROUND: Shape<Round> = {
  id: matching("id", /^[0-9a-z]{12}$/),
  changed: TIME,
  client: ID,
  questionnaire: matching("text", /^[a-z][0-9a-z-]{0,39}$/),
  edition: NUMBER,
  label: LABEL,
  started: TIME,
  consensus: CODE_OR_NONE,
  evidence: EVIDENCE,
  targets: TARGETS,
  summary: SUMMARY,
  minimum: NUMBER,
};
const RESPONDENT: Shape<Respondent> = {
  id: matching("id", /^[0-9a-z]{20}$/),
  changed: TIME,
  round: ID,
  role: oneOf("role", ROLES),
  code: CODE,
  received: TIME,
};
const QUESTIONNAIRE: Shape<Questionnaire> = {
  id: matching("id", /^[0-9a-z]{12}$/),
  changed: TIME,
  base: FIELDS(),
  edition: FIELDS(),
  model: FIELDS(),
  words: FIELDS(),
};
const GRAVE: Shape<Grave> = { id: ID, changed: TIME };

/**
 * The records of a file, each field looked at, and every fault with its path. What is not known is left out; a record
 * without the one that it belongs to, and an id that stands there twice, are faults.
 */
export function readRows(file: Record<string, unknown>): { contents: Contents; faults: Fault[] } {
  const faults: Fault[] = [];
  const rows = <Row extends { id: string }>(
    kind: keyof Contents,
    shape: Shape<Row>,
    hasParent?: (row: Row) => boolean,
  ) => {
    const list = Object.hasOwn(file, kind) ? file[kind] : undefined;
    if (!Array.isArray(list)) {
      faults.push({ path: kind, kind: "list" });
      return [];
    }
    const seen = new Set<string>();
    return list.flatMap((value: unknown, place) => {
      const path = `${kind}[${place}]`;
      const row = readRow(value, shape, path, faults);
      if (!row) return [];
      if (hasParent && !hasParent(row)) faults.push({ path, kind: "parent" });
      if (seen.has(row.id)) faults.push({ path: `${path}.id`, kind: "twice" });
      seen.add(row.id);
      return [row];
    });
  };
  const clients = rows("clients", CLIENT);
  const clientIds = idsOf(clients);
  const rounds = rows("rounds", ROUND, ({ client }) => clientIds.has(client));
  const roundIds = idsOf(rounds);
  // Lists count respondents by the round that their id begins with.
  const isOfRound = ({ id, round }: Respondent) => roundIds.has(round) && id.startsWith(round);
  const respondents = rows("respondents", RESPONDENT, isOfRound);
  const questionnaires = rows("questionnaires", QUESTIONNAIRE);
  return { contents: { clients, rounds, respondents, questionnaires, graves: rows("graves", GRAVE) }, faults };
}

function idsOf(rows: { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}

function readRow<Row>(value: unknown, shape: Shape<Row>, path: string, faults: Fault[]): Row | null {
  if (!isRecord(value)) {
    faults.push({ path, kind: "record" });
    return null;
  }
  const wrong: Fault[] = [];
  const row: Partial<Row> = {};
  for (const field of Object.keys(shape) as (keyof Row & string)[]) {
    const given = Object.hasOwn(value, field) ? (value as Row)[field] : undefined;
    if (shape[field].holds(given)) row[field] = given;
    else wrong.push({ path: `${path}.${field}`, kind: shape[field].kind });
  }
  faults.push(...wrong);
  return wrong.length > 0 ? null : (row as Row);
}
