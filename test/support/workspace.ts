import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import fc from "fast-check";
import { encodeAnswers } from "@/lib/link/answers-code";
import { type Database, openDatabase } from "@/lib/workspace/database";
import { merge } from "@/lib/workspace/merge";
import { type Client, type Contents, type Grave, type Respondent, type Round, records } from "@/lib/workspace/types";
import { ownQuick } from "@/test/support/own";
import { ORDINARY, quick } from "@/test/support/quick";

/** A database of its own, in memory. */
export function freshDatabase(place: Parameters<typeof openDatabase>[0] = {}): Database {
  return openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange, ...place });
}

export const NOTHING: Contents = { ...records({}), graves: [] };

export const CODE = encodeAnswers(quick, ORDINARY);

const padded = (text: string, length: number) => text.padEnd(length, "0");

export function client(name: string, changed = 1): Client {
  return { id: padded(`c${name}`, 12), changed, name, archived: false };
}

export function round(name: string, of: Client, changed = 1): Round {
  return {
    id: padded(`r${name}`, 12),
    changed,
    client: of.id,
    questionnaire: quick.id,
    edition: quick.edition,
    label: `Round ${name}`,
    started: 1,
    consensus: null,
    evidence: {
      sponsor: { note: "Seen in March.", links: ["https://example.org/minutes?page=2"], confidence: "high" },
    },
    targets: { "maturity.method": 3, "readiness.sponsor": null },
    summary: "First.\n\nSecond.",
    minimum: 5,
  };
}

export function respondent(name: string, of: Round, changed = 1): Respondent {
  return { id: of.id + padded(`p${name}`, 8), changed, round: of.id, role: "sponsor", code: CODE, received: 1 };
}

/** What may have become of a record on one device: it never was there, is there, or was deleted; and when that was. */
const fate = fc.oneof(
  fc.constant(null),
  fc.record({ changed: fc.nat(4), isDeleted: fc.constant(true), variant: fc.constant(0) }),
  fc.record({ changed: fc.nat(4), isDeleted: fc.constant(false), variant: fc.nat(1) }),
);

/** Copies of one small workspace that went their own ways: the same few records, changed and deleted here and there. */
export const copies: fc.Arbitrary<Contents> = fc.array(fate, { minLength: 15, maxLength: 15 }).map((fates) => {
  const contents: Contents = { ...records({}), graves: [] };
  const take = <Row extends Grave>(
    rows: Row[],
    row: Row,
    parent: Grave[] | null,
    vary: (variant: number) => Partial<Row>,
  ) => {
    const next = fates.shift();
    if (!next || (parent && parent.length === 0)) return [];
    if (next.isDeleted) contents.graves.push({ id: row.id, changed: next.changed });
    else rows.push({ ...row, ...vary(next.variant), changed: next.changed });
    return [row];
  };
  for (const c of ["1", "2"]) {
    const one = client(c);
    const hasClient = take(contents.clients, one, null, (variant) => ({ name: `Client ${variant}` }));
    for (const r of ["1", "2"]) {
      const ofClient = round(c + r, one);
      const hasRound = take(contents.rounds, ofClient, hasClient, (variant) => ({ label: `Round ${variant}` }));
      for (const p of ["1", "2"]) {
        const vary = (variant: number) => ({ role: variant === 0 ? "other" : "executive" }) as const;
        take(contents.respondents, respondent(c + r + p, ofClient), hasRound, vary);
      }
    }
  }
  take(contents.questionnaires, { ...ownQuick, changed: 1 }, null, (variant) => ({
    base: { id: "quick", edition: variant + 1 },
  }));
  // What a device keeps holds nothing that belongs to something deleted.
  return merge(contents, NOTHING);
});
