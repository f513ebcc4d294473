import { describe, expect, it } from "vitest";
import { TYPES, VERDICTS } from "@/lib/model/types";
import { allEditions } from "@/lib/questionnaire/registry";
import published from "@/test/cases/published.json";
import links from "@/test/links.json";
import { resultOf } from "@/test/support/golden";

// The list only grows at its end: somebody may have kept any of these links. From version 1.0.0 on, a link that fails
// here is a link broken for users, and the cure is a new edition, not another line in the list.
describe("a link that was given out", () => {
  it.each(links)("$code still says the same", ({ code, result }) => {
    expect(resultOf(code)).toEqual(result);
  });
});

describe("the list of links", () => {
  it("names each code once", () => {
    expect(new Set(links.map(({ code }) => code)).size).toBe(links.length);
  });

  it("holds both kinds, for the published cases and more", () => {
    const of = (kind: string) => links.filter(({ code }) => code.startsWith(kind)).length;
    expect(of("a")).toBeGreaterThan(published.length);
    expect(of("s")).toBeGreaterThan(published.length);
  });

  it.each(allEditions())("holds both kinds for $id $edition, with every verdict and type", ({ letter, edition }) => {
    for (const kind of ["a", "s"]) {
      const own = links.filter(({ code }) => code.startsWith(`${kind}${letter}${edition.toString(36)}`));
      expect(own.length).toBeGreaterThanOrEqual(6);
      expect(new Set(own.map(({ result }) => result.verdict))).toEqual(new Set(VERDICTS));
      expect(new Set(own.map(({ result }) => result.type))).toEqual(new Set(TYPES));
    }
  });

  it("holds every verdict, type, style, reach and sourcing", () => {
    const found = links.flatMap(({ result: { verdict, type, style, reach, sourcing } }) => [
      `verdict ${verdict}`,
      `type ${type}`,
      `style ${style}`,
      `reach ${reach}`,
      `sourcing ${sourcing}`,
    ]);
    expect(new Set(found).size).toBe(4 + 4 + 3 + 4 + 3);
  });
});
