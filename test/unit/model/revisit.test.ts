import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REVISITS } from "@/lib/model/revisit";
import type { Answers } from "@/lib/questionnaire/types";
import { completeAnswers } from "@/test/support/arbitraries";
import { adviceFor, quick } from "@/test/support/quick";
import { NEEDY, wide, wideAdvice } from "@/test/support/wide-edition";

/** Triggers of the quick check; the others rest on what only the full questionnaire asks. */
const FIRST_BESIDES = REVISITS.indexOf("old-fault-again");

describe("a new look at the advice, in the full questionnaire", () => {
  it.each<[id: string, change: Answers]>([
    ["old-fault-again", { office: "closed" }],
    ["second-office", { office: "scattered" }],
    ["users-go-round", { office: "struggling" }],
    ["users-content", { office: "working" }],
    ["no-is-heard-twice", { "readiness-mandate": "1" }],
    ["parties-change", { "complexity-cohesion": "4" }],
    ["site-joins", { "size-sites": "6" }],
    ["duties-change", { purpose: "compliance" }],
    ["teams-change-way", { delivery: "mixed" }],
    ["money-moves", { "size-spend": "6" }],
    ["purpose-met", { purpose: "people" }],
  ])("is due for “%s” where the answers call for it (judgement)", (id, change) => {
    expect(wideAdvice(NEEDY).revisit).not.toContain(id);
    expect(wideAdvice({ ...NEEDY, ...change }).revisit).toContain(id);
  });

  it("is due after two or three events", () => {
    fc.assert(
      fc.property(completeAnswers(wide), (answers) => {
        expect([2, 3]).toContain(wideAdvice(answers).revisit.length);
      }),
    );
  });
});

it("a quick check names only triggers that rest on its own questions", () => {
  const later: readonly string[] = REVISITS.slice(FIRST_BESIDES);
  fc.assert(
    fc.property(completeAnswers(quick), (answers) => {
      for (const id of adviceFor(answers).revisit) expect(later).not.toContain(id);
    }),
  );
});
