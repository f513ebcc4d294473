import type { Database } from "./database";
import { type Difference, difference } from "./difference";
import { THROUGH } from "./facts";
import { merge } from "./merge";
import { type Contents, KINDS } from "./types";

/** Everything that is kept, to be backed up or merged. */
export function allContents(database: Database): Promise<Contents> {
  const { clients, rounds, respondents, questionnaires, graves } = database;
  return database.transaction("r", [clients, rounds, respondents, questionnaires, graves], async () => ({
    clients: await clients.toArray(),
    rounds: await rounds.toArray(),
    respondents: await respondents.toArray(),
    questionnaires: await questionnaires.toArray(),
    graves: await graves.toArray(),
  }));
}

/** What an import would change, without changing it. */
export async function previewImport(database: Database, imported: Contents): Promise<Difference> {
  const before = await allContents(database);
  return difference(before, merge(before, imported));
}

/** Merges imported contents into what is kept by then: all of it, or nothing where anything fails. */
export function importContents(database: Database, imported: Contents): Promise<Difference> {
  return database.transaction("rw", database.tables, async () => {
    const found = await previewImport(database, imported);
    for (const kind of KINDS) {
      const table = database.table(kind);
      await table.bulkPut([...found.added[kind], ...found.changed[kind]]);
      await table.bulkDelete(found.removed[kind].map(({ id }) => id));
    }
    await database.graves.bulkPut(found.graves);
    await database.graves.bulkDelete([...KINDS].flatMap((kind) => found.added[kind].map(({ id }) => id)));
    // What came in may be older than the last backup, and still be missing there.
    await database.facts.put({ name: THROUGH, value: 0 });
    return found;
  });
}
