import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/questionnaire/types";
import { anyAnswers } from "./arbitraries";
import { EVERY_EDITION } from "./editions";
import { adviceFor as adviceForFull } from "./full";
import { KINDS, type Kind } from "./kinds";
import { adviceFor as adviceForQuick } from "./quick";
import { within } from "./unasked";

/** A piece of advice, the source of its rule, an organisation that is not given it, and what makes the difference. */
export type Case = [id: string, source: string, before: Answers, change: Answers];

const ADVISE = { quick: adviceForQuick, full: adviceForFull };

/**
 * Holds the rules of one kind of advice: in either questionnaire each id it can lead to has its case, and follows.
 * Rules in tables name their source themselves.
 */
export function holdCases(
  kind: Kind,
  all: readonly string[],
  cases: Record<"quick" | "full", Case[]>,
  sourceOf?: (id: string) => string | undefined,
): void {
  describe.each([
    ["quick", cases.quick, ADVISE.quick],
    ["full", cases.full, ADVISE.full],
  ] as const)(`in the %s questionnaire, what makes the difference to a ${kind}`, (name, held, advise) => {
    const given = (answers: Answers) => KINDS[kind](advise(answers));

    it.each(held)("%s (%s)", (id, source, before, change) => {
      if (sourceOf) expect(sourceOf(id)).toBe(source);
      expect(given(before)).not.toContain(id);
      expect(given({ ...before, ...change })).toContain(id);
    });

    it("is known for each that it can lead to", () => {
      expect([...new Set(held.map(([id]) => id))].sort()).toEqual(within(name, kind, all).sort());
    });
  });
}

/** Holds how many of a kind are given, each once, wherever there is a verdict. */
export function holdCount(kind: Kind, least: number, most: number): void {
  it.each(EVERY_EDITION)(`$name: each of ${least} to ${most} is another ${kind}, whatever the verdict`, (model) => {
    fc.assert(
      fc.property(anyAnswers(model.edition), (answers) => {
        const advice = model.adviceFor(answers);
        fc.pre(advice.need.verdict !== null);
        const given = KINDS[kind](advice);
        expect(new Set(given).size).toBe(given.length);
        expect(given.length).toBeGreaterThanOrEqual(least);
        expect(given.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 300 },
    );
  });
}
