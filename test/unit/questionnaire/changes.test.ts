import { describe, expect, it } from "vitest";
import { editionChanges } from "@/lib/questionnaire/changes";
import { allEditions } from "@/lib/questionnaire/registry";
import { LOCALES } from "@/lib/words/locales";
import links from "@/test/links.json";
import { readJson } from "@/test/support/files";
import { brokenLinks } from "@/test/support/golden";

describe.each(LOCALES)("the list of changes in %s", (locale) => {
  it("tells of every edition, and of no other", async () => {
    const names = allEditions().map(({ id, edition }) => `${id}-${edition}`);
    expect(Object.keys(readJson(`questionnaires/changes/${locale}.json`) as object).sort()).toEqual(names.sort());
    const told = await editionChanges(locale);
    expect(told).toHaveLength(names.length);
    for (const { lines } of told) expect(lines.join(" ")).toMatch(/\S/);
  });
});

describe("the check of a release", () => {
  const [first, second] = links as [(typeof links)[0], (typeof links)[0]];

  it("finds a link that says something else, and one that cannot be read", () => {
    const other = { ...first, result: { ...first.result, verdict: "strong" } };
    const cut = { ...second, code: second.code.slice(0, -1) };
    expect(brokenLinks([first, other, cut])).toEqual([
      { code: first.code, changes: [`verdict: "strong" is now "${first.result.verdict}"`] },
      { code: cut.code, changes: [expect.stringContaining("cut-short")] },
    ]);
  });
});
