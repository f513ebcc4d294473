import { describe, expect, it } from "vitest";
import { decode } from "@/lib/link/code";
import { fromSummary } from "@/lib/link/from-summary";
import { assess } from "@/lib/model/assess";
import { allEditions } from "@/lib/questionnaire/registry";
import published from "@/test/cases/published.json";
import links from "@/test/links.json";

/** The advice behind a code, whichever kind it is. */
function resultOf(code: string) {
  const decoded = decode(code, allEditions());
  if (!decoded.ok) return decoded.problem;
  const { value } = decoded;
  const { recommendation } =
    value.kind === "answers" ? assess(value.edition, value.answers) : fromSummary(value.edition, value.summary);
  const { need, type, style, reach, sourcing, team } = recommendation;
  return {
    verdict: need.verdict,
    type: type?.id,
    style: style?.id,
    reach: reach?.id,
    sourcing: sourcing?.id,
    fteLikely: team?.fte.likely,
  };
}

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
