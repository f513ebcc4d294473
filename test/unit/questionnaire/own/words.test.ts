import { expect, it } from "vitest";
import words from "@/lib/words/en/own.json";
import { readText } from "@/test/support/files";
import { sources } from "@/test/support/imports";

const code = sources("lib/questionnaire").map(readText).join("\n");

it.each(Object.keys(words.faults))("the rules have a fault that is told: %s", (fault) => {
  expect(code).toContain(fault);
});

it.each(Object.keys(words.slips))("the lint of words finds what is told: %s", (slip) => {
  expect(readText("lib/questionnaire/lint-words.ts")).toContain(`"${slip}"`);
});

it("every slip that the lint finds is told", () => {
  const named = [
    ...readText("lib/questionnaire/lint-words.ts").matchAll(/^ {2}\["([^"]+)", \/|add\([^,]+, "([^"]+)"\)/gm),
  ];
  const found = named.map(([, whole, own]) => whole ?? own);
  expect(found.length).toBeGreaterThan(10);
  expect(Object.keys(words.slips)).toEqual(expect.arrayContaining(found));
});
