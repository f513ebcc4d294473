import { describe, expect, it } from "vitest";
import { NO_EVIDENCE } from "@/lib/questionnaire/evidence";
import { backupState, takeBackup } from "@/lib/workspace/backup";
import { allContents, importContents, previewImport } from "@/lib/workspace/contents";
import type { Database } from "@/lib/workspace/database";
import {
  addClient,
  addReplies,
  addRound,
  changeClient,
  changeEvidence,
  changeRound,
  changeTarget,
  removeClient,
  removeRespondent,
  removeRound,
  restore,
} from "@/lib/workspace/keep";
import { findClient, findRound, listClients } from "@/lib/workspace/look-up";
import { storageProblem } from "@/lib/workspace/problems";
import { ORDINARY, quick } from "@/test/support/quick";
import { CODE, freshDatabase, NOTHING } from "@/test/support/workspace";

const QUICK = { questionnaire: "quick", edition: 1, label: "Spring" };

const replyOf = (round: string, id: string) => ({
  round,
  id: id.padEnd(8, "0"),
  role: "sponsor" as const,
  code: CODE,
  edition: quick,
  answers: ORDINARY,
});

/** A client with one round and two respondents. */
async function filled() {
  const database = freshDatabase();
  const client = await addClient(database, "Örsted Works", 10);
  const round = await addRound(database, { client, ...QUICK }, 20);
  await addReplies(database, [replyOf(round, "one"), replyOf(round, "two")], 30);
  return { database, client, round };
}

const counts = async (database: Database) => {
  const { clients, rounds, respondents, graves } = await allContents(database);
  return [clients.length, rounds.length, respondents.length, graves.length];
};

describe("the workspace in a browser", () => {
  it("lists clients by name, with their rounds and how many have replied", async () => {
    const { database, client, round } = await filled();
    await addClient(database, "Zeta", 11);
    await addClient(database, "Alpha", 12);
    await addRound(database, { client, ...QUICK, label: "Autumn" }, 40);
    const listed = await listClients(database, "en");
    expect(listed.map(({ name }) => name)).toEqual(["Alpha", "Örsted Works", "Zeta"]);
    expect(listed[1]?.rounds.map(({ label, replies }) => [label, replies])).toEqual([
      ["Autumn", 0],
      ["Spring", 2],
    ]);
    expect((await findClient(database, client))?.rounds).toEqual(listed[1]?.rounds);
    expect(await findClient(database, "nobody")).toBeNull();
    expect(await findRound(database, round)).toMatchObject({ client: { id: client }, respondents: [{}, {}] });
    expect(await findRound(database, "nothing")).toBeNull();
  });

  it("changes a field and leaves alone what another page changed", async () => {
    const { database, client, round } = await filled();
    await Promise.all([
      changeClient(database, client, { name: "Renamed" }, 50),
      changeClient(database, client, { archived: true }, 50),
      changeRound(database, round, { consensus: CODE }, 50),
      changeRound(database, round, { label: "Summer" }, 5),
    ]);
    expect(await database.clients.get(client)).toMatchObject({ name: "Renamed", archived: true, changed: 51 });
    expect(await database.rounds.get(round)).toMatchObject({ label: "Summer", consensus: CODE, changed: 51 });
  });

  it("keeps what each answer rests on, and each level to reach, whichever page says so", async () => {
    const { database, round } = await filled();
    const link = { note: "", links: ["https://example.org/"], confidence: null };
    const sure = { note: "Counted.", links: [], confidence: "high" as const };
    await Promise.all([
      changeEvidence(database, round, "people", sure, 50),
      changeEvidence(database, round, "method", link, 50),
      changeTarget(database, round, "maturity.method", 4, 50),
      changeTarget(database, round, "maturity.control", null, 50),
    ]);
    const kept = { people: sure, method: link };
    expect(await database.rounds.get(round)).toMatchObject({ evidence: kept, changed: 53 });
    await changeEvidence(database, round, "method", NO_EVIDENCE, 60);
    await changeTarget(database, round, "maturity.method", undefined, 60);
    expect((await database.rounds.get(round))?.evidence).toEqual({ people: sure });
    expect((await database.rounds.get(round))?.targets).toEqual({ "maturity.control": null });
  });

  it("puts a corrected reply in the place of the first", async () => {
    const { database, round } = await filled();
    await addReplies(database, [{ ...replyOf(round, "one"), role: "executive" }], 60);
    const found = await findRound(database, round);
    expect(found?.respondents.map(({ role }) => role)).toEqual(["sponsor", "executive"]);
  });

  it("deletes with all that belongs to it, and brings all of it back", async () => {
    const { database, client, round } = await filled();
    const before = await allContents(database);
    for (const remove of [
      () => removeClient(database, client, 70),
      () => removeRound(database, round, 70),
      () => removeRespondent(database, before.respondents[0]?.id ?? "", 70),
    ]) {
      const removed = await remove();
      const [clients = 0, rounds = 0, respondents = 0, graves = 0] = await counts(database);
      expect(clients + rounds + respondents + graves).toBe(4);
      expect(graves).toBeGreaterThan(0);
      await restore(database, removed, 70);
      expect(await counts(database)).toEqual([1, 1, 2, 0]);
    }
    // What was restored is newer than its deletion, wherever that went.
    await importContents(database, { ...NOTHING, graves: [{ id: client, changed: 70 }] });
    expect(await counts(database)).toEqual([1, 1, 2, 0]);
  });

  it("adds a reply again that was deleted", async () => {
    const { database, round } = await filled();
    await removeRespondent(database, `${round}one00000`, 70);
    await addReplies(database, [replyOf(round, "one")], 65);
    expect(await counts(database)).toEqual([1, 1, 2, 0]);
    expect((await database.respondents.get(`${round}one00000`))?.changed).toBe(71);
  });

  it("moves to another browser through a backup, and shows beforehand what changes", async () => {
    const { database, client } = await filled();
    const backup = await takeBackup(database, 80);
    const other = freshDatabase();
    expect((await previewImport(other, backup)).added).toMatchObject({ clients: [{}], respondents: [{}, {}] });
    expect(await counts(other)).toEqual([0, 0, 0, 0]);
    await importContents(other, backup);
    expect(await allContents(other)).toEqual(backup);

    await changeClient(other, client, { name: "Renamed there" }, 90);
    await removeClient(database, client, 85);
    const back = await allContents(other);
    const { added, removed } = await previewImport(database, back);
    expect([added.clients.length, removed.clients.length]).toEqual([1, 0]);
  });

  it("imports all or nothing", async () => {
    const { database } = await filled();
    const backup = await takeBackup(database, 80);
    const other = freshDatabase();
    other.graves.hook("creating", () => {
      throw new Error("full");
    });
    await expect(importContents(other, { ...backup, graves: [{ id: "grave0000000", changed: 1 }] })).rejects.toThrow();
    expect(await counts(other)).toEqual([0, 0, 0, 0]);
  });

  it("knows how old the last backup is, and whether it holds everything", async () => {
    const database = freshDatabase();
    expect(await backupState(database)).toEqual({ made: null, isOutdated: false, isEmpty: true });
    const client = await addClient(database, "Acme", 10);
    expect(await backupState(database)).toEqual({ made: null, isOutdated: true, isEmpty: false });
    await takeBackup(database, 5);
    expect(await backupState(database)).toEqual({ made: 5, isOutdated: false, isEmpty: false });
    await removeClient(database, client, 6);
    expect(await backupState(database)).toEqual({ made: 5, isOutdated: true, isEmpty: true });
    await takeBackup(database, 7);
    await importContents(database, {
      ...NOTHING,
      clients: [{ id: "old000000000", changed: 1, name: "Old", archived: false }],
    });
    expect(await backupState(database)).toMatchObject({ isOutdated: true });
  });
});

it.each([
  ["full", { name: "AbortError", inner: { name: "QuotaExceededError" } }],
  ["full", { name: "QuotaExceededError" }],
  ["full", { name: "BulkError", failures: [{ name: "QuotaExceededError" }] }],
  ["blocked", { name: "OpenFailedError", inner: { name: "UnknownError" } }],
  ["blocked", { name: "MissingAPIError" }],
  ["newer", { name: "VersionError" }],
  ["failed", { name: "DataError" }],
  ["failed", null],
])("what the storage does not do has a name: %s", (problem, error) => {
  expect(storageProblem(error)).toBe(problem);
});
