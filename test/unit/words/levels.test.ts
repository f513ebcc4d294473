import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "@/lib/questionnaire/types";
import { filesUnder, readJson } from "@/test/support/files";

type Levels = Record<string, Record<string, Record<string, string>>>;

describe.each(filesUnder("lib/words", "/levels.json"))("%s", (file) => {
  const levels = readJson(file) as Levels;

  it.each(DIMENSIONS.maturity)(
    "tells of every level of %s what is seen, when it is enough and what is next",
    (name) => {
      expect(Object.keys(levels[name] ?? {})).toEqual(["1", "2", "3", "4", "5"]);
      for (const level of Object.values(levels[name] ?? {})) {
        expect(Object.keys(level)).toEqual(["seen", "enough", "better"]);
      }
    },
  );

  it("tells of nothing else, and nothing twice", () => {
    expect(Object.keys(levels).sort()).toEqual([...DIMENSIONS.maturity].sort());
    const texts = Object.values(levels).flatMap((each) => Object.values(each).flatMap(Object.values));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
