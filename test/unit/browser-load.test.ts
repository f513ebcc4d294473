import { expect, it } from "vitest";
import { codeOf, loadedBy, sources } from "@/test/support/imports";

const inBrowser = sources("app").filter((file) => /^\s*["']use client["']/.test(codeOf(file)));
const loaded = loadedBy(inBrowser);

/** The way from a file that the browser starts with to one that it loads in the end. */
function wayTo(file: string): string {
  const from = loaded.get(file);
  return from === undefined || from === "itself" ? file : `${wayTo(from)} → ${file}`;
}

it("the browser computes private results itself, so it loads the model", () => {
  expect([...loaded.keys()]).toContain("lib/model/decide.ts");
});

// Questionnaires are checked when they are registered; the browser is handed the one that it needs.
it("the browser loads no validation, no registry and nothing of the server", () => {
  const unwanted = [...loaded.keys()].filter((name) =>
    /^(package (zod|node:|next\/headers|@vercel\/og)|lib\/questionnaire\/(registry|schema|parse)|app\/(api|_http)\/)/.test(
      name,
    ),
  );
  expect(unwanted.map(wayTo)).toEqual([]);
});
