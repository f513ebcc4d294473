import { markOf } from "@/lib/questionnaire/own/mark";
import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { Database } from "./database";
import { stamp } from "./stamp";
import type { Questionnaire } from "./types";

/** Every questionnaire of one's own that this browser keeps. */
export function listQuestionnaires(database: Database): Promise<Questionnaire[]> {
  return database.questionnaires.toArray();
}

/** The questionnaire with a mark; undefined where none of this browser has it. */
export async function findQuestionnaire(database: Database, mark: string): Promise<Questionnaire | undefined> {
  return (await listQuestionnaires(database)).find((one) => markOf(one) === mark);
}

/** How many rounds use a questionnaire. */
export function roundsWith(database: Database, { edition }: OwnQuestionnaire): Promise<number> {
  return database.rounds.filter(({ questionnaire }) => questionnaire === edition.id).count();
}

/**
 * Keeps a questionnaire, new or in the place of an earlier state of it.
 * @returns false, with nothing changed, where a round uses another state, whose answers would lose their meaning
 */
export function keepQuestionnaire(database: Database, own: OwnQuestionnaire, now: number): Promise<boolean> {
  const { questionnaires, rounds, graves } = database;
  return database.transaction("rw", [questionnaires, rounds, graves], async () => {
    const [before, grave] = await Promise.all([questionnaires.get(own.id), graves.get(own.id)]);
    if (before && markOf(before) !== markOf(own) && (await roundsWith(database, own)) > 0) return false;
    const { id, base, edition, model, words } = own;
    const changed = stamp(now, before?.changed ?? 0, grave?.changed ?? 0);
    await questionnaires.put({ id, changed, base, edition, model, words });
    if (grave) await graves.delete(id);
    return true;
  });
}
