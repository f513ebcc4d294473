import { describe, expect, it } from "vitest";
import { LEARN_OUTLINE, type SectionOutline } from "@/app/_ui/learn/learn-outline";
import { loadMethod } from "@/app/_ui/method/load-method";
import { sectionHeading } from "@/app/_ui/method/sources/section-heading";
import { inGroup, SOURCE_GROUPS, sourceUses } from "@/app/_ui/method/sources/source-uses";
import { allEditions } from "@/lib/questionnaire/registry";
import { findSource, type SourceId } from "@/lib/sources/sources";
import { readJson } from "@/test/support/files";

const registered = Object.keys(readJson("lib/sources/sources.json") as object) as SourceId[];

const ofLearn = Object.values(LEARN_OUTLINE).flatMap(({ sections }) =>
  Object.values(sections as Record<string, SectionOutline>).flatMap(({ sources }) => sources ?? []),
);
const ofMethod = allEditions().flatMap(({ parameters }) => [...sourceUses(parameters).keys()]);
const cited = [...new Set([...ofLearn, ...ofMethod])];

describe("the sources", () => {
  it("that are cited are registered", () => {
    expect(registered).toEqual(expect.arrayContaining(cited));
  });

  it("that are registered are cited on a page to read or in the method", () => {
    expect(cited.sort()).toEqual([...registered].sort());
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

describe("the sources of the method", () => {
  it("stand in one group each", () => {
    const groups = Object.keys(SOURCE_GROUPS) as (keyof typeof SOURCE_GROUPS)[];
    expect(groups.flatMap((group) => inGroup([...new Set(ofMethod)], group)).sort()).toEqual(
      [...new Set(ofMethod)].sort(),
    );
  });

  it("lead back to sections that exist", async () => {
    const props = await loadMethod("en");
    for (const uses of sourceUses(props.parameters).values()) {
      for (const use of uses) expect(sectionHeading(props, use)).toMatch(/\S/);
    }
  });
});
