import { describe, expect, it } from "vitest";
import { codeOf, importsOf, sources } from "@/test/support/imports";

/** Imports of a folder's files that are not allowed there, each with its file. */
function wrong(folder: string, isAllowed: (name: string, file: string, typeOnly: boolean) => boolean): string[] {
  return sources(folder).flatMap((file) =>
    importsOf(file)
      .filter(({ name, typeOnly }) => !isAllowed(name, file, typeOnly))
      .map(({ name }) => `${file} imports ${name}`),
  );
}

const isUnder = (name: string, ...folders: string[]) => folders.some((folder) => name.startsWith(`${folder}/`));

describe("imports run one way", () => {
  // Rules that find no import would hold for ever.
  it("and are found, of every kind", () => {
    expect(importsOf("lib/model/score.ts")).toContainEqual({
      name: "lib/questionnaire/types",
      typeOnly: false,
      later: false,
    });
    expect(importsOf("lib/model/score.ts")).toContainEqual({ name: "lib/model/profile", typeOnly: true, later: false });
    expect(importsOf("lib/words/say.ts").map(({ name }) => name)).toContainEqual(expect.stringMatching(/^package /));
    const dynamic = importsOf("lib/questionnaire/registry.ts").flatMap(({ name, later }) => (later ? [name] : []));
    expect(dynamic).toContainEqual(expect.stringMatching(/^questionnaires\/.*locale/));
  });

  it("lib knows nothing of the pages", () => {
    expect(wrong("lib", (name) => !isUnder(name, "app", "test"))).toEqual([]);
  });

  it("the pages show the personas, and know nothing else of the tests", () => {
    expect(wrong("app", (name) => !isUnder(name, "test") || name === "test/personas")).toEqual([]);
  });

  const form = ["lib/questionnaire/types", "lib/questionnaire/plan", "lib/questionnaire/index-edition"];

  it("the model knows the form of a questionnaire and itself", () => {
    expect(wrong("lib/model", (name) => isUnder(name, "lib/model") || form.includes(name))).toEqual([]);
  });

  it("codes know the model and the questionnaires", () => {
    const allowed = ["lib/link", "lib/model", "lib/questionnaire"];
    expect(wrong("lib/link", (name) => isUnder(name, ...allowed))).toEqual([]);
  });

  it("groups know the model, the form of a questionnaire, who answers it, and themselves", () => {
    const allowed = [...form, "lib/questionnaire/roles"];
    expect(wrong("lib/group", (name) => isUnder(name, "lib/group", "lib/model") || allowed.includes(name))).toEqual([]);
  });

  it("links and reports know of no workspace, and the workspace of no report; it reads and makes links", () => {
    expect(wrong("lib/link", (name) => !isUnder(name, "lib/report", "lib/workspace"))).toEqual([]);
    expect(wrong("lib/report", (name) => !isUnder(name, "lib/link", "lib/workspace"))).toEqual([]);
    const allowed = ["lib/workspace", "lib/link", "lib/model", "lib/questionnaire"];
    expect(wrong("lib/workspace", (name) => isUnder(name, ...allowed) || name === "package dexie")).toEqual([]);
  });

  it("reports know the model, groups, the questionnaires, the words and the sources, and what writes a format", () => {
    const allowed = ["lib/report", "lib/model", "lib/group", "lib/questionnaire", "lib/words", "lib/sources"];
    const formats = /^package (docx|docx\/layout|pptxgenjs|papaparse|write-excel-file\/universal)$/;
    expect(wrong("lib/report", (name) => isUnder(name, ...allowed) || formats.test(name))).toEqual([]);
  });

  it("zod checks data where it comes in, on the server, and nowhere else", () => {
    const isBorder = (file: string) => isUnder(file, "lib/questionnaire/schema", "lib/api", "app/api", "app/_http");
    const isAllowed = (name: string, file: string, typeOnly: boolean) =>
      !/^package zod\b/.test(name) || isBorder(file) || (typeOnly && file === "lib/questionnaire/parse.ts");
    expect([...wrong("lib", isAllowed), ...wrong("app", isAllowed)]).toEqual([]);
  });
});

it("the workspace asks no clock and no network, and chance for ids alone", () => {
  for (const file of sources("lib/workspace")) {
    expect(codeOf(file), file).not.toMatch(/\bDate\.now\b|\bMath\.random\b|\bfetch\(|\bXMLHttpRequest\b/);
    expect(/\bcrypto\./.test(codeOf(file)), file).toBe(file.endsWith("/new-id.ts"));
  }
});

describe("the model, the codes and the groups are pure", () => {
  it.each([...sources("lib/model"), ...sources("lib/link"), ...sources("lib/group")])(
    "%s uses no framework, clock, chance, network or browser",
    (file) => {
      const packages = importsOf(file).map(({ name }) => name);
      expect(packages.filter((name) => /^package (react|next|node:)/.test(name))).toEqual([]);
      expect(codeOf(file)).not.toMatch(/\bnew Date\b|\bDate\.|\bMath\.random\b|\bcrypto\.|\bperformance\./);
      expect(codeOf(file)).not.toMatch(/\bfetch\(|\bXMLHttpRequest\b|\bprocess\.|\b(window|document|navigator)\./);
    },
  );
});

describe("reports are made anywhere", () => {
  it.each(sources("lib/report"))("%s uses no clock, chance, network or browser", (file) => {
    expect(codeOf(file)).not.toMatch(/\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bfetch\(|\bprocess\./);
    expect(codeOf(file)).not.toMatch(/\b(window|navigator|localStorage)\b|\bdocument\.(create|get|query|body)/);
  });
});
