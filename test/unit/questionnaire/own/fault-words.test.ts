import { describe, expect, it } from "vitest";
import { readOwn } from "@/lib/questionnaire/own/parse-own";
import { writeOwn } from "@/lib/questionnaire/own/write-own";
import type { Fault } from "@/lib/questionnaire/parse";
import { LOCALES } from "@/lib/words/locales";
import { readJson } from "@/test/support/files";
import { ownQuick } from "@/test/support/own";

const FILE: unknown = JSON.parse(writeOwn(ownQuick));

/** What may stand where something else is meant. */
const STRANGE: unknown[] = [null, "Two Words", "unknown", -1, 0.5, 99, [], { Strange: 1 }];

/** Fields whose entries are alike, as those of lists are: the first stands for all. */
const ALIKE = ["words", "questions", "options", "sections"];

const isList = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The file with each of its places in turn filled with something else, left out, twice as long, or given one field more. */
function* brokenFiles(
  value: unknown,
  rebuild: (one: unknown) => unknown = (one) => one,
  name = "",
): Generator<unknown> {
  for (const strange of STRANGE) yield rebuild(strange);
  if (Array.isArray(value)) yield rebuild([...value, ...value]);
  else if (isList(value)) yield rebuild({ ...value, strange: "strange", "Not so": "named" });
  if (!isList(value)) return;
  const areAlike = Array.isArray(value) || ALIKE.includes(name);
  for (const [key, each] of Object.entries(value).slice(0, areAlike ? 1 : undefined)) {
    const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    yield rebuild(Array.isArray(value) ? value.slice(1) : rest);
    const put = (one: unknown) => (Array.isArray(value) ? value.with(0, one) : { ...value, [key]: one });
    yield* brokenFiles(each, (one) => rebuild(put(one)), key);
  }
}

/** A question of context has options of its own. */
const strangeContext = structuredClone(ownQuick);
for (const { dimension, options } of strangeContext.edition.questions)
  if (dimension.startsWith("context.")) for (const option of options) option.id += "-too";

const FAULTS = [...brokenFiles(FILE), JSON.parse(writeOwn(strangeContext))].flatMap((file): Fault[] => {
  const read = readOwn(file, LOCALES);
  return "faults" in read ? read.faults : [];
});

describe("whatever is wrong with the file of an own questionnaire", () => {
  it.each(LOCALES)("is told in words of the site: %s", (locale) => {
    const { faults } = readJson(`lib/words/${locale}/own.json`) as { faults: Record<string, string> };
    const told = new Set(FAULTS.map(({ message }) => message));
    expect(told.size).toBeGreaterThan(40);
    expect([...told].filter((message) => !Object.hasOwn(faults, message))).toEqual([]);
    for (const { message, values = {} } of FAULTS)
      for (const [, place = ""] of faults[message]?.matchAll(/\{(\w+)\}/g) ?? [])
        expect(values, message).toHaveProperty(place);
  });
});
