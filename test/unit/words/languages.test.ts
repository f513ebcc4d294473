import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/words/locales";
import { filesUnder, readJson } from "@/test/support/files";

/** Every file of words in the first language; its counterparts have the same name but for the language. */
const FILES = [
  ...filesUnder(`lib/words/${DEFAULT_LOCALE}`, ".json"),
  ...filesUnder("questionnaires", `/${DEFAULT_LOCALE}.json`),
];

const inLanguage = (file: string, locale: string) =>
  file.replace(`/${DEFAULT_LOCALE}/`, `/${locale}/`).replace(`/${DEFAULT_LOCALE}.json`, `/${locale}.json`);

/** Every text by its path. */
function textsOf(tree: unknown, path = ""): [string, string][] {
  if (typeof tree === "string") return [[path, tree]];
  return Object.entries(tree as object).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

/** The values that a text asks for, in its branches too. A part of a compiled text is a text, a number, or [name, …]. */
function valuesOf(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  return message.filter(Array.isArray).flatMap(([name, , branches]) => {
    const below = typeof branches === "object" && branches !== null ? Object.values(branches).flatMap(valuesOf) : [];
    return [String(name), ...below];
  });
}

const values = (text: string) => [...new Set(valuesOf(compile(text)))].sort().join(" ");

describe.each(LOCALES.filter((locale) => locale !== DEFAULT_LOCALE))("the language %s", (locale) => {
  it("has every file of words, and no other", () => {
    const own = [...filesUnder(`lib/words/${locale}`, ".json"), ...filesUnder("questionnaires", `/${locale}.json`)];
    expect(own.sort()).toEqual(FILES.map((file) => inLanguage(file, locale)).sort());
  });

  it.each(FILES)("has every text of %s, none left over, with the same values", (file) => {
    const first = textsOf(readJson(file));
    const own = new Map(textsOf(readJson(inLanguage(file, locale))));
    expect(
      first.map(([path]) => path).filter((path) => !own.get(path)?.trim()),
      "missing",
    ).toEqual([]);
    const known = new Set(first.map(([path]) => path));
    expect(
      [...own.keys()].filter((path) => !known.has(path)),
      "left over",
    ).toEqual([]);
    const differing = first.filter(([path, text]) => values(own.get(path) ?? "") !== values(text));
    expect(
      differing.map(([path]) => path),
      "other values",
    ).toEqual([]);
  });
});
