import Dexie, { type DexieOptions, type EntityTable, type Transaction } from "dexie";
import { VERSIONS, type Version } from "./schema";
import { type Client, type Grave, KINDS, type Questionnaire, type Respondent, type Round } from "./types";

/** Something to remember that is no record, and of this browser alone. */
interface Fact {
  name: string;
  value: number;
}

export type Database = Dexie & {
  clients: EntityTable<Client, "id">;
  rounds: EntityTable<Round, "id">;
  respondents: EntityTable<Respondent, "id">;
  questionnaires: EntityTable<Questionnaire, "id">;
  graves: EntityTable<Grave, "id">;
  facts: EntityTable<Fact, "name">;
};

interface Place extends Pick<DexieOptions, "indexedDB" | "IDBKeyRange"> {
  name?: string;
  versions?: Version[];
}

/** The database of this browser; it is opened, and brought up to the newest version, with its first use. */
export function openDatabase({ name = "pmo-fit", versions = VERSIONS, ...place }: Place = {}): Database {
  const database = new Dexie(name, place) as Database;
  for (const { number, tables, change } of versions) {
    const version = database.version(number).stores(tables);
    if (change) version.upgrade((transaction) => changeRows(transaction, change));
  }
  return database;
}

async function changeRows(transaction: Transaction, change: NonNullable<Version["change"]>): Promise<void> {
  for (const kind of KINDS) {
    const make = change[kind];
    if (!make) continue;
    const rows = transaction.table(kind).toCollection();
    await rows.modify((row, place) => {
      place.value = make(row);
    });
  }
}
