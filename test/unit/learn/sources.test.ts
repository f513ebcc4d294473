import { describe, expect, it } from "vitest";
import { LEARN_OUTLINE, type SectionOutline } from "@/app/_ui/learn/learn-outline";
import { findSource, type SourceId } from "@/lib/sources/sources";
import { readJson } from "@/test/support/files";

const registered = Object.keys(readJson("lib/sources/sources.json") as object) as SourceId[];

/** Sources of the method and result pages that no page to read cites. */
const ELSEWHERE: SourceId[] = ["gapps-cifter", "treasury-pcra", "mmgp-brazil", "pmi-pwc"];

const cited = Object.values(LEARN_OUTLINE).flatMap(({ sections }) =>
  Object.values(sections as Record<string, SectionOutline>).flatMap(({ sources }) => sources ?? []),
);

describe("the sources", () => {
  it("that are cited are registered", () => {
    expect(registered).toEqual(expect.arrayContaining([...cited, ...ELSEWHERE]));
  });

  it("that are registered are cited somewhere", () => {
    expect([...new Set([...cited, ...ELSEWHERE])].sort()).toEqual([...registered].sort());
  });

  it.each(registered)("%s has a title, an author, a kind, and an address that is whole", (id) => {
    const { title, by, kind, year, url, via } = findSource(id);
    expect(title).toMatch(/\S/);
    expect(by).toMatch(/\S/);
    expect(["standard", "study", "government", "vendor", "practitioner", "secondary"]).toContain(kind);
    if (year !== undefined) expect(year).toBeGreaterThan(1990);
    if (url !== undefined) expect(new URL(url).href).toBe(url);
    // Nobody can look where it was read without its address.
    if (via !== undefined) expect(url).toBeDefined();
  });
});
