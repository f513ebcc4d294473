import { expect, it } from "vitest";
import { codeOf, importsOf, loadedBy, sources } from "@/test/support/imports";

const inBrowser = sources("app").filter((file) => /^\s*["']use client["']/.test(codeOf(file)));
const loaded = loadedBy(inBrowser);

/** The rules by which questionnaires are checked, and the library that they are written with. */
const RULES = "lib/questionnaire/own/parse-own.ts";

/** The way from a file that the browser starts with to one that it loads in the end. */
function wayTo(file: string, among = loaded): string {
  const from = among.get(file);
  return from === undefined || from === "itself" ? file : `${wayTo(from, among)} → ${file}`;
}

it("the browser computes private results itself, so it loads the model", () => {
  expect([...loaded.keys()]).toContain("lib/model/decide.ts");
});

// Questionnaires are checked when they are registered; the browser is handed the one that it needs.
it("the browser loads no validation, no registry and nothing of the server", () => {
  const others = loadedBy(inBrowser, false, [RULES]);
  const unwanted = [...others.keys()].filter((name) =>
    /^(package (zod|node:|next\/headers|@vercel\/og)|lib\/questionnaire\/(registry|schema|parse)|app\/(api|_http)\/)/.test(
      name,
    ),
  );
  expect(unwanted.map((file) => wayTo(file, others))).toEqual([]);
});

it("the rules of questionnaires are loaded for own questionnaires alone, when one is saved or its file is opened", () => {
  const imports = sources("app").flatMap((file) =>
    importsOf(file).flatMap(({ name, typeOnly, later }) =>
      !typeOnly && `${name}.ts` === RULES ? [{ file, later }] : [],
    ),
  );
  expect(imports).toEqual([{ file: "app/_ui/own/read-own-file.ts", later: true }]);
  expect(loaded.has("package zod")).toBe(true);
});

it("the first script of a private result decides, and leaves the plan and the reading of summaries for later", () => {
  const file = "app/_ui/result/private-result.tsx";
  const first = loadedBy([file], true);
  const plan = ["recommend", "services", "roadmap", "team", "roles"].map((name) => `lib/model/${name}.ts`);
  const summaries = ["summary", "summary-fields", "from-summary"].map((name) => `lib/link/${name}.ts`);
  expect([...first.keys()]).toContain("lib/model/outline.ts");
  expect([...plan, ...summaries].flatMap((name) => (first.has(name) ? [wayTo(name, first)] : []))).toEqual([]);
  expect([...loadedBy([file]).keys()]).toEqual(expect.arrayContaining([...plan, ...summaries]));
});
