import { describe, expect, it } from "vitest";
import { lintQuestions, lintTexts } from "@/lib/questionnaire/lint-words";
import { allEditions } from "@/lib/questionnaire/registry";
import type { EditionWords } from "@/lib/questionnaire/types";
import { filesUnder, readJson } from "@/test/support/files";

const questionnaires = filesUnder("questionnaires", "/en.json");
const asked = allEditions().map(({ id, edition }) => `questionnaires/${id}-${edition}/en.json`);
const pages = filesUnder("lib/words", ".json");

describe("the words of the questionnaires", () => {
  // An empty list would pass every check below.
  it("are found", () => {
    expect(questionnaires).toEqual(expect.arrayContaining(asked));
  });

  it.each(asked)("%s asks in short, plain questions", (file) => {
    const longest = file.includes("/quick-") ? 20 : 30;
    expect(lintQuestions(readJson(file) as EditionWords, longest)).toEqual([]);
  });
});

describe("the texts that users read", () => {
  it.each([...questionnaires, ...pages])("%s has no slip of the pen", (file) => {
    expect(lintTexts(readJson(file))).toEqual([]);
  });
});
