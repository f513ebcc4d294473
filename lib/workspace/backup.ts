import { allContents } from "./contents";
import type { Database } from "./database";
import { MADE, THROUGH } from "./facts";
import { type Contents, KINDS } from "./types";

export interface BackupState {
  /** When the last backup was made, in milliseconds since 1970; null where none was. */
  made: number | null;
  /** True where something was changed after it. */
  isOutdated: boolean;
  /** True where there is nothing to lose. */
  isEmpty: boolean;
}

/** How old the last backup is, and whether it still holds everything. */
export function backupState(database: Database): Promise<BackupState> {
  const { clients, questionnaires, graves, facts } = database;
  return database.transaction("r", database.tables, async () => {
    const made = (await facts.get(MADE))?.value ?? null;
    const through = (await facts.get(THROUGH))?.value ?? 0;
    const tables = [...KINDS.map((kind) => database.table(kind)), graves];
    const last = await Promise.all(tables.map((table) => table.orderBy("changed").last()));
    const isOutdated = last.some((row) => row !== undefined && row.changed > through);
    return { made, isOutdated, isEmpty: (await clients.count()) + (await questionnaires.count()) === 0 };
  });
}

/** Everything that a backup has to hold; it is remembered that one was made. */
export function takeBackup(database: Database, now: number): Promise<Contents> {
  return database.transaction("rw", database.tables, async () => {
    const contents = await allContents(database);
    const through = Object.values(contents).flatMap((rows: Contents["graves"]) => rows.map(({ changed }) => changed));
    // As many numbers as there are records are too many for the arguments of a function.
    const last = through.reduce((latest, changed) => Math.max(latest, changed), 0);
    await database.facts.bulkPut([
      { name: MADE, value: now },
      { name: THROUGH, value: last },
    ]);
    return contents;
  });
}
