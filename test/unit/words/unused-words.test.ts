import { expect, it } from "vitest";
import { DEFAULT_LOCALE } from "@/lib/words/locales";
import { filesUnder, readJson, readText } from "@/test/support/files";
import { codeOf, sources } from "@/test/support/imports";

/** Objects whose entries are all shown, or are found by an id that is put together: no name of an entry is written. */
const BY_ID = [
  "accessibility.sections",
  "detail.dimensions",
  "embed.other.points",
  "examples.organisations",
  "learn.pages",
  "method.rules.tables",
  "method.sources.all.groups",
  "own.faults",
  "own.slips",
  "result.halves",
  "security.protect.points",
  "security.report.points",
  "security.threats",
  "report.files.groups",
  "types.depth",
  "types.types",
  "types.styles",
  "types.reaches",
  "types.sourcings",
  "types.flavours",
  "wizard.start.points",
];

/** `.name`, `"name"`, and the names in a pattern that takes an object apart. */
function namesIn(code: string): string[] {
  const read = [...code.matchAll(/\.(\w+)|["']([\w-]+)["']/g)].map(([, dotted, quoted]) => dotted ?? quoted ?? "");
  const taken = [...code.matchAll(/\{([^{}]*)\}\s*[=:]/g)].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []);
  return [...read, ...taken];
}

/** Every name that the code reads, or that stands in the data which it reads. */
const NAMES = new Set([
  ...[...sources("app"), ...sources("lib")].flatMap((file) => namesIn(codeOf(file))),
  ...filesUnder("questionnaires", ".json")
    .filter((file) => !/\/[a-z]{2}\.json$/.test(file))
    .flatMap((file) => namesIn(readText(file))),
]);

/** The paths of texts, and of what holds texts, whose name is written nowhere; places in a list have no name. */
function unnamed(tree: unknown, path: string): string[] {
  if (typeof tree === "string") return [];
  return Object.entries(tree as object).flatMap(([key, value]) => {
    const own = `${path}.${key}`;
    return Array.isArray(tree) || NAMES.has(key) ? unnamed(value, own) : [own, ...unnamed(value, own)];
  });
}

const UNNAMED = filesUnder(`lib/words/${DEFAULT_LOCALE}`, ".json").flatMap((file) =>
  unnamed(readJson(file), file.replace(/^.*\/|\.json$/g, "")),
);

it("every text has a reader: its name, and that of all it stands in, is written somewhere", () => {
  expect(UNNAMED.filter((path) => !BY_ID.some((parent) => path.startsWith(`${parent}.`)))).toEqual([]);
});

it("no object is said to be read by an id whose names are all written", () => {
  expect(BY_ID.filter((parent) => !UNNAMED.some((path) => path.startsWith(`${parent}.`)))).toEqual([]);
});

it("a name that nothing reads is noticed, however deep it stands", () => {
  expect(unnamed({ heading: "", leftover: { text: "" }, title: { unsaid: "" } }, "site")).toEqual([
    "site.leftover",
    "site.title.unsaid",
  ]);
});
