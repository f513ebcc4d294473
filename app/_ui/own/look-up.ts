import { type OwnQuestionnaire, openOwn } from "@/lib/questionnaire/own/own";
import type { Edition } from "@/lib/questionnaire/types";
import { openDatabase } from "@/lib/workspace/database";
import { findQuestionnaire, keepQuestionnaire, listQuestionnaires } from "@/lib/workspace/questionnaires";

/** The own questionnaire with a mark; undefined where this browser has none, or does not say. */
export async function lookUp(mark: string): Promise<OwnQuestionnaire | undefined> {
  return await tried((database) => findQuestionnaire(database, mark), undefined);
}

/** All own questionnaires of this browser; none where it does not say. */
export function lookAll(): Promise<OwnQuestionnaire[]> {
  return tried<OwnQuestionnaire[]>(listQuestionnaires, []);
}

/** The own questionnaires of this browser as editions. */
export async function lookEditions(editions: Edition[]): Promise<Edition[]> {
  return (await lookAll()).flatMap((own) => openOwn(own, editions) ?? []);
}

/** Keeps a questionnaire; "in-use" where a round uses another state of it. */
export function keep(own: OwnQuestionnaire): Promise<"kept" | "in-use" | "storage"> {
  return tried<"kept" | "in-use" | "storage">(
    async (database) => ((await keepQuestionnaire(database, own, Date.now())) ? "kept" : "in-use"),
    "storage",
  );
}

/** What the storage says, or something else where it is blocked or full. */
async function tried<Value>(
  act: (database: ReturnType<typeof openDatabase>) => Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  const database = openDatabase();
  try {
    return await act(database);
  } catch {
    return otherwise;
  } finally {
    database.close();
  }
}
