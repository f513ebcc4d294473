import { describe, expect, it } from "vitest";
import { allEditions, currentEditions, editionWords, findEdition } from "@/lib/questionnaire/registry";
import { filesUnder } from "@/test/support/files";

describe("the quick check", () => {
  it("has at most 15 questions, so that it takes five minutes", () => {
    expect(findEdition("quick")?.questions.length).toBeLessThanOrEqual(15);
    expect(findEdition("quick")?.minutes).toBeLessThanOrEqual(5);
  });
});

describe("the registry", () => {
  it("holds every edition that has a folder, or old links would lose their meaning", () => {
    const folders = filesUnder("questionnaires", "/edition.json").map((file) => file.split("/")[1]);
    const registered = allEditions().map(({ id, edition }) => `${id}-${edition}`);
    expect(registered.sort()).toEqual(folders.sort());
  });

  it("names no two editions alike, neither by id nor in a code", () => {
    const names = allEditions().flatMap(({ id, letter, edition }) => [
      `id ${id}-${edition}`,
      `code ${letter}${edition}`,
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("offers the newest edition of each questionnaire", () => {
    const ids = [...new Set(allEditions().map(({ id }) => id))];
    expect(currentEditions().map(({ id }) => id)).toEqual(ids);
    for (const { id, edition } of currentEditions()) {
      const numbers = allEditions()
        .filter((one) => one.id === id)
        .map((one) => one.edition);
      expect(edition).toBe(Math.max(...numbers));
      expect(findEdition(id)?.edition).toBe(edition);
    }
  });

  it("finds an edition by its number, and none that does not exist", () => {
    expect(findEdition("quick", 1)?.edition).toBe(1);
    expect(findEdition("quick", 9)).toBeUndefined();
    expect(findEdition("slow")).toBeUndefined();
    expect(findEdition("constructor")).toBeUndefined();
  });

  it.each(allEditions())("has words for all of $id $edition in every language it has a file for", async (edition) => {
    const folder = `questionnaires/${edition.id}-${edition.edition}`;
    const names = filesUnder(folder, ".json").map((file) => file.slice(folder.length + 1, -".json".length));
    const locales = names.filter((name) => /^[a-z]{2}(-[A-Z]{2})?$/.test(name));
    expect(locales).toContain("en");
    for (const locale of locales) {
      const { questions } = await editionWords(edition, locale);
      expect(Object.keys(questions).sort()).toEqual(edition.questions.map(({ id }) => id).sort());
    }
  });
});
