import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { allContents } from "@/lib/workspace/contents";
import { openDatabase } from "@/lib/workspace/database";
import { readFile } from "@/lib/workspace/file";
import { VERSIONS, type Version } from "@/lib/workspace/schema";
import type { Contents } from "@/lib/workspace/types";
import { readJson, readText } from "@/test/support/files";

/** A file of each version as it was written when that version was the newest; files are never changed. */
const fileOf = (version: number) => `test/workspace/version-${version}.json`;

/** What the newest version makes of every one of them. */
const EXPECTED = (readJson("test/workspace/expected.json") as { contents: Contents }).contents;

/** A browser in which an older version of the site has kept what a file holds. */
async function browserOf(version: number): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const versions = VERSIONS.filter(({ number }) => number <= version);
  const old = openDatabase({ indexedDB, IDBKeyRange, versions });
  const file = readJson(fileOf(version)) as Record<string, object[]>;
  for (const { name } of old.tables) await old.table(name).bulkAdd(file[name] ?? []);
  old.close();
  return indexedDB;
}

describe.each(VERSIONS)("version $number", ({ number }) => {
  it("opens in the browser as the newest", async () => {
    const database = openDatabase({ indexedDB: await browserOf(number), IDBKeyRange });
    expect(await allContents(database)).toEqual(EXPECTED);
  });

  it("is imported as the newest", () => {
    expect(readFile(readText(fileOf(number)))).toEqual({ ok: true, contents: EXPECTED });
  });
});

describe("notes of version 2", () => {
  const noted = (notes: unknown) => {
    const file = readJson(fileOf(2)) as { rounds: object[] };
    return readFile(JSON.stringify({ ...file, rounds: file.rounds.map((round) => ({ ...round, notes })) }));
  };

  it("become what an answer rests on", () => {
    const evidence = { method: { note: "Seen.", links: [], confidence: null } };
    const rounds = EXPECTED.rounds.map((round) => ({ ...round, evidence }));
    expect(noted({ method: "Seen." })).toEqual({ ok: true, contents: { ...EXPECTED, rounds } });
  });

  it.each([7, { method: 5 }])("that are none are found out: %j", (notes) => {
    const faults = [0, 1].map((place) => ({ path: `rounds[${place}].evidence`, kind: "evidence" }));
    expect(noted(notes)).toMatchObject({ ok: false, faults: expect.arrayContaining(faults) });
  });
});

it("a version to come changes what is kept, and an older page leaves it alone", async () => {
  const next: Version = {
    number: VERSIONS.length + 1,
    tables: { clients: "id, changed, archived" },
    change: { clients: (row) => ({ ...(row as object), name: `${(row as { name: string }).name} (moved)` }) },
  };
  const indexedDB = await browserOf(1);
  const database = openDatabase({ indexedDB, IDBKeyRange, versions: [...VERSIONS, next] });
  const { clients, rounds } = await allContents(database);
  expect(clients.map(({ name }) => name)).toEqual(EXPECTED.clients.map(({ name }) => `${name} (moved)`));
  expect(rounds).toEqual(EXPECTED.rounds);
  database.close();
});
