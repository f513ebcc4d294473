import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { filesUnder } from "@/test/support/files";

const FILES = [...filesUnder("lib/words/fr", ".json"), ...filesUnder("questionnaires", "/fr.json")];

/** Signs that would begin or end a line alone; the colon after a JSON key has no space before it. */
const LOOSE = / [:;!?»]|[\u00a0][;!?]|«(?!\u00a0)/;

it.each(FILES)("in French, the spaces before : ; ! ? and inside « » do not break: %s", (file) => {
  const loose = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => LOOSE.test(line));
  expect(loose).toEqual([]);
});
