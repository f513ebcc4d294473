import { beforeEach, describe, expect, it } from "vitest";
import { withWord } from "@/lib/questionnaire/own/change";
import { markOf } from "@/lib/questionnaire/own/mark";
import type { Database } from "@/lib/workspace/database";
import { addClient, addRound, removeQuestionnaire, removeRound, restore } from "@/lib/workspace/keep";
import { findQuestionnaire, keepQuestionnaire, listQuestionnaires } from "@/lib/workspace/questionnaires";
import { copyOfQuick, ownQuick } from "@/test/support/own";
import { freshDatabase } from "@/test/support/workspace";

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  await keepQuestionnaire(database, copyOfQuick, 10);
});

async function useIt(): Promise<string> {
  const client = await addClient(database, "Acme", 1);
  return addRound(database, { client, questionnaire: copyOfQuick.edition.id, edition: 1, label: "" }, 1);
}

describe("own questionnaires in the workspace", () => {
  it("are found by their mark", async () => {
    expect(await findQuestionnaire(database, markOf(copyOfQuick))).toEqual({ ...copyOfQuick, changed: 10 });
    expect(await findQuestionnaire(database, markOf(ownQuick))).toBeUndefined();
  });

  it("take the place of their earlier state, later than it whatever the clock says", async () => {
    expect(await keepQuestionnaire(database, ownQuick, 5)).toBe(true);
    expect(await listQuestionnaires(database)).toEqual([{ ...ownQuick, changed: 11 }]);
  });

  it("keep what their answers mean as long as a round uses them, and may be reworded", async () => {
    const round = await useIt();
    const reworded = withWord(copyOfQuick, "en", "title", "Ours");
    expect(await keepQuestionnaire(database, reworded, 20)).toBe(true);
    expect(await keepQuestionnaire(database, ownQuick, 30)).toBe(false);
    expect(await listQuestionnaires(database)).toEqual([{ ...reworded, changed: 20 }]);
    await removeRound(database, round, 40);
    expect(await keepQuestionnaire(database, ownQuick, 50)).toBe(true);
  });

  it("are deleted with a way back, and come back with their file", async () => {
    const gone = await removeQuestionnaire(database, copyOfQuick.id, 20);
    expect(await listQuestionnaires(database)).toEqual([]);
    await restore(database, gone, 30);
    expect(await listQuestionnaires(database)).toHaveLength(1);
    await removeQuestionnaire(database, copyOfQuick.id, 40);
    await keepQuestionnaire(database, copyOfQuick, 1);
    expect(await listQuestionnaires(database)).toEqual([{ ...copyOfQuick, changed: 41 }]);
    expect(await database.graves.toArray()).toEqual([]);
  });
});
