import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { isSummary } from "@/lib/link/envelope";
import { openAnswers, openCode } from "@/lib/link/open-code";
import { openOutline } from "@/lib/link/open-outline";
import { outlineEdition } from "@/lib/questionnaire/outline-edition";
import { allEditions } from "@/lib/questionnaire/registry";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";

describe.each(EVERY_EDITION)("the outline of a result of $name", ({ edition }) => {
  it("says what the whole result says", () => {
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const { codes, decision } = openAnswers(edition, answers);
        const outline = openOutline(codes.answers ?? "", allEditions());
        if (!outline.ok) throw new Error(outline.problem);
        const { outlined, ...rest } = outline.value;
        expect(rest).toEqual({ edition, answers });
        expect(outlined.profile).toEqual(decision.profile);
        const { team, ...recommendation } = outlined.recommendation;
        expect(decision.recommendation).toMatchObject(recommendation);
        if (team) expect(decision.recommendation.team).toMatchObject(team);
        else expect(decision.recommendation.team).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it("is the same without the tables of the advice, which its page does not hold", () => {
    const alone = outlineEdition(edition);
    expect(Object.keys(edition.parameters)).toEqual(expect.arrayContaining(Object.keys(alone.parameters)));
    expect(alone.parameters).not.toHaveProperty("steps");
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const code = encodeAnswers(edition, answers);
        const [outline, whole] = [openOutline(code, [alone]), openOutline(code, [edition])];
        if (!outline.ok || !whole.ok) throw new Error("A code that was just made can be read.");
        expect(outline.value.outlined).toEqual(whole.value.outlined);
      }),
      { numRuns: 100 },
    );
  });

  it("names the same problem of a mistyped code", () => {
    const code = encodeAnswers(edition, {});
    for (const wrong of [`${code}0`, code.slice(0, -1), `${code.slice(0, -1)}!`, "hello", "", "az9000"]) {
      expect(openOutline(wrong, allEditions())).toEqual(openCode(wrong, allEditions()));
    }
  });

  it("is none of a summary code, which is known by its first letter", () => {
    const [answers, summary] = [encodeAnswers(edition, {}), "sq1"];
    expect([answers, ` ${answers.toUpperCase()}`, "hello", ""].map(isSummary)).toEqual([false, false, false, false]);
    expect([summary, `%20${summary.toUpperCase()}`].map(isSummary)).toEqual([true, true]);
    expect(openOutline(summary, allEditions())).toMatchObject({ ok: false });
  });
});
