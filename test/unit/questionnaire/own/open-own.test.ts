import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { ownMark } from "@/lib/link/envelope";
import { openAnswers } from "@/lib/link/open-code";
import { decodeReply, encodeReply } from "@/lib/link/reply-code";
import { assess } from "@/lib/model/assess";
import { leaveOut, move, withDimensionWeight, withQuestion, withWord } from "@/lib/questionnaire/own/change";
import { markOf } from "@/lib/questionnaire/own/mark";
import { type OwnQuestionnaire, openOwn } from "@/lib/questionnaire/own/own";
import { faultsOf } from "@/lib/questionnaire/own/parse-own";
import { allEditions } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import { LOCALES } from "@/lib/words/locales";
import { anyAnswers } from "@/test/support/arbitraries";
import { copyOfFull, copyOfQuick, FULL, ownQuick, QUICK } from "@/test/support/own";
import { ORDINARY, quick } from "@/test/support/quick";

const open = (own: OwnQuestionnaire) => openOwn(own, allEditions()) as Edition;
const edition = open(ownQuick);
const code = encodeAnswers(edition, ORDINARY);

describe("the mark of an own questionnaire", () => {
  it("stays the same where words, sections and order change, and follows everything else", () => {
    const mark = markOf(copyOfQuick);
    expect(mark).toMatch(/^[0-9a-z]{12}$/);
    expect(markOf(move(withWord(copyOfQuick, "en", "title", "Ours"), "people", 1))).toBe(mark);
    const others = [
      { ...copyOfQuick, id: "own0other000" },
      withQuestion(copyOfQuick, "people", (one) => ({ ...one, weight: 1.5 })),
      leaveOut(copyOfQuick, "people"),
      ownQuick,
    ];
    expect(new Set([mark, ...others.map(markOf)]).size).toBe(others.length + 1);
  });
});

describe("codes of an own questionnaire", () => {
  it("name it by its mark, and are read where it is there", () => {
    expect(code.startsWith(`ao1${markOf(ownQuick)}`)).toBe(true);
    expect(ownMark(code.toUpperCase())).toBe(markOf(ownQuick));
    expect(ownMark(encodeAnswers(quick, ORDINARY))).toBeNull();
    const known = [...allEditions(), open(copyOfQuick), edition];
    expect(decode(code, known)).toEqual({ ok: true, value: { kind: "answers", edition, answers: ORDINARY } });
  });

  it("are a problem of their own where it is not, changed or unknown", () => {
    const missing = { ok: false, problem: "own-questionnaire" };
    expect(decode(code, allEditions())).toEqual(missing);
    expect(decode(code, [...allEditions(), open(copyOfQuick)])).toEqual(missing);
    expect(decode(code.slice(0, -2), allEditions())).toEqual({ ok: false, problem: "mistyped" });
    expect(decode(code.slice(0, -2), [edition])).toEqual({ ok: false, problem: "cut-short" });
  });

  it("hold the longest questionnaire, alone and in a reply", () => {
    const long = open(copyOfFull);
    const answers = encodeAnswers(long, {});
    expect(decode(answers, [long]).ok).toBe(true);
    const reply = encodeReply({ round: "r".repeat(12), id: "p".repeat(8), role: "sponsor", code: answers });
    expect(decodeReply(reply, [long])).toMatchObject({ ok: true, value: { code: answers } });
  });

  it("have no page for everybody, since no server could show how it differs", () => {
    const { summary, codes } = openAnswers(edition, ORDINARY);
    expect(summary).not.toBeNull();
    expect(codes).toEqual({ answers: code, summary: null });
  });
});

it("a changed weight and threshold count, and nothing else changes", () => {
  const answers = { ...ORDINARY, method: "improved" };
  const [own, base] = [assess(edition, answers), assess(quick, answers)];
  expect(own.profile.maturity.level).not.toBe(base.profile.maturity.level);
  expect(own.profile.size).toEqual(base.profile.size);
  expect(assess(open(copyOfQuick), answers).recommendation).toEqual(base.recommendation);
});

it.each([copyOfQuick, copyOfFull])("whatever the areas count, the shown contributions add up to the score", (own) => {
  const scored = [...new Set(own.edition.questions.map(({ dimension }) => dimension))].filter(
    (dimension) => !dimension.startsWith("context."),
  );
  const weights = fc.record(Object.fromEntries(scored.map((one) => [one, fc.integer({ min: 1, max: 50 })])));
  const original = own === copyOfQuick ? QUICK : FULL;
  fc.assert(
    fc.property(weights, anyAnswers(original.edition), (counts, answers) => {
      const weighed = Object.entries(counts).reduce(
        (all, [dimension, count]) => withDimensionWeight(all, dimension, count / 10, original),
        own,
      );
      expect(faultsOf(weighed, LOCALES)).toEqual([]);
      const { recommendation, explanation } = assess(open(weighed), answers);
      if (recommendation.need.verdict === null) return;
      const sum = explanation?.contributions.reduce((all, { points }) => all + points, 0);
      expect(sum).toBe(recommendation.need.score);
    }),
    { numRuns: 40 },
  );
});

it.each([copyOfQuick, copyOfFull])("without any one question the rest is still advice, or is refused", (own) => {
  for (const { id } of own.edition.questions) {
    const less = leaveOut(own, id);
    if (faultsOf(less, LOCALES).length > 0) continue;
    const shorter = open(less);
    fc.assert(
      fc.property(anyAnswers(shorter), (answers) => {
        expect(JSON.stringify(assess(shorter, answers))).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 10 },
    );
  }
});
