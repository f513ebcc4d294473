import { afterEach, expect, it, vi } from "vitest";
import { cardOf, drawCard } from "@/app/_ui/card/draw-card";
import { openCode } from "@/lib/link/open-code";
import type { Summary } from "@/lib/link/summary";
import { allEditions } from "@/lib/questionnaire/registry";
import { LOCALES } from "@/lib/words/locales";
import golden from "@/test/links.json" with { type: "json" };

/** One summary of each verdict and type, and one of an office so large that its number has a space in it. */
function samples(): Summary[] {
  const found = new Map<string, Summary>();
  for (const { code } of golden) {
    const opened = openCode(code, allEditions());
    if (opened.ok && opened.value.summary) {
      const { summary } = opened.value;
      found.set(`${summary.need.verdict} ${summary.type.id}`, summary);
    }
  }
  const all = [...found.values()];
  const large = all.flatMap((one) =>
    one.type.id === "directive" ? [{ ...one, fte: { ...one.fte, likely: 12_345 } }] : [],
  );
  return [...all, ...large.slice(0, 1)];
}

afterEach(() => vi.restoreAllMocks());

it("no card, in any language, makes the server fetch a font from elsewhere", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("nothing is to be fetched"));
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  for (const locale of LOCALES) {
    for (const summary of [null, ...samples()]) await drawCard(await cardOf(locale, summary, "pmo.example"));
  }
  expect(samples().length).toBeGreaterThan(6);
  expect(fetched).not.toHaveBeenCalled();
  expect(told).not.toHaveBeenCalled();
}, 30_000);
