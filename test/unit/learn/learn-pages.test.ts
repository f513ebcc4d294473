import { describe, expect, it } from "vitest";
import { LEARN_OUTLINE, type SectionOutline } from "@/app/_ui/learn/learn-outline";
import { LEARN_SLUGS, type LearnSlug } from "@/app/_ui/learn/learn-path";
import { filesUnder, readJson } from "@/test/support/files";

interface Block {
  text?: string;
  list?: string[];
  terms?: { term: string; text: string }[];
  table?: { head: string[]; rows: string[][] };
}

interface Page {
  sections: Record<string, { body: Block[]; judgement?: string }>;
}

const languages = filesUnder("lib/words", "/learn.json");

function pagesOf(file: string): Record<LearnSlug, Page> {
  return (readJson(file) as { pages: Record<LearnSlug, Page> }).pages;
}

function outlineOf(slug: LearnSlug): Record<string, SectionOutline | undefined> {
  return LEARN_OUTLINE[slug].sections;
}

describe.each(languages)("%s", (file) => {
  const pages = pagesOf(file);

  it("holds every page that is listed, and no other", () => {
    expect(Object.keys(pages).sort()).toEqual([...LEARN_SLUGS].sort());
  });

  describe.each(LEARN_SLUGS)("%s", (slug) => {
    const { sections } = pages[slug];
    const blocks = Object.entries(sections).flatMap(([id, { body }]) => body.map((block) => ({ id, block })));

    it("has the sections that its outline speaks of", () => {
      expect(Object.keys(sections)).toEqual(expect.arrayContaining(Object.keys(outlineOf(slug))));
    });

    it("says of every section that asserts something what it rests on", () => {
      const bare = Object.entries(sections).filter(
        ([id, { judgement }]) => !judgement && !outlineOf(slug)[id]?.sources,
      );
      // Plain definitions, told in our own words.
      const definitions = ["point-by-point", "letters"];
      expect(bare.map(([id]) => id).filter((id) => !definitions.includes(id))).toEqual([]);
    });

    it("has blocks of one kind each", () => {
      for (const { block } of blocks) expect(Object.keys(block)).toHaveLength(1);
    });

    it("has tables whose rows are as wide as their head, and a column for each type", () => {
      for (const { id, block } of blocks) {
        const { head, rows } = block.table ?? { head: [], rows: [] };
        for (const row of rows) expect(row).toHaveLength(head.length);
        const types = outlineOf(slug)[id]?.types;
        if (types && block.table) expect(head).toHaveLength(types.length + 1);
      }
    });
  });
});

describe.each(LEARN_SLUGS)("the way on from %s", (slug) => {
  it("leads to pages that exist, each once, and not back to itself", () => {
    const { next } = LEARN_OUTLINE[slug];
    expect(next.length).toBeGreaterThan(0);
    expect(new Set(next).size).toBe(next.length);
    for (const other of next) expect(LEARN_SLUGS).toContain(other);
    expect(next).not.toContain(slug);
  });
});

it("every page can be reached from another one", () => {
  const reached = new Set(LEARN_SLUGS.flatMap((slug) => LEARN_OUTLINE[slug].next));
  expect([...reached].sort()).toEqual([...LEARN_SLUGS].sort());
});
