import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { isSealed, ownMark, seal, unseal } from "@/lib/link/envelope";
import { fromSummary } from "@/lib/link/from-summary";
import { CODE_PROBLEMS } from "@/lib/link/problems";
import { type Summary, summarise } from "@/lib/link/summary";
import { encodeSummary } from "@/lib/link/summary-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { OWN_LETTER } from "@/lib/questionnaire/types";
import { EVERY_EDITION } from "@/test/support/editions";
import { ORDINARY_FULL } from "@/test/support/full";
import { assessmentOf, ORDINARY, quick } from "@/test/support/quick";

const answersCode = encodeAnswers(quick, ORDINARY);
const summary = summarise(quick, assessmentOf(ORDINARY));
const summaryCode = summary ? encodeSummary(quick, summary) : "";

const read = (code: string) => decode(code, [quick]);

describe("a code that cannot be read is one of the named problems", () => {
  it.each([
    ["answers", seal({ kind: "a", letter: "q", edition: 9, body: "343" })],
    ["summary", seal({ kind: "s", letter: "q", edition: 9, body: "x1y2z3" })],
    ["another questionnaire", seal({ kind: "a", letter: "z", edition: 1, body: "000000000000000" })],
  ])("unknown edition: a well-formed code of one that is not here (%s: %s)", (_, code) => {
    expect(read(code)).toEqual({ ok: false, problem: "unknown-edition" });
  });

  it.each([answersCode, summaryCode].flatMap((code) => [1, 2, 10].map((cut) => code.slice(0, -cut))))(
    "cut short: %s lost its end",
    (code) => {
      expect(read(code)).toEqual({ ok: false, problem: "cut-short" });
    },
  );

  it.each([
    ["a wrong check character", `${answersCode.slice(0, -1)}${answersCode.endsWith("0") ? "1" : "0"}`],
    ["a character too many", `${answersCode}0`],
    ["more answers than questions", seal({ kind: "a", letter: "q", edition: 1, body: "0".repeat(16) })],
    ["an option that the question does not have", seal({ kind: "a", letter: "q", edition: 1, body: "7".repeat(15) })],
    ["a state that no answer has", seal({ kind: "a", letter: "q", edition: 1, body: "x".repeat(15) })],
    [
      "numbers that no summary has",
      seal({ kind: "s", letter: "q", edition: 1, body: "z".repeat(summaryCode.length - 4) }),
    ],
  ])("mistyped: %s", (_, code) => {
    expect(read(code)).toEqual({ ok: false, problem: "mistyped" });
  });

  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["a word", "hello"],
    ["another kind of code", answersCode.replace(/^a/, "b")],
    ["edition 0", answersCode.replace(/^aq1/, "aq0")],
    ["a blank in the middle", `${answersCode.slice(0, 5)} ${answersCode.slice(5)}`],
    ["HTML", "<script>alert(1)</script>"],
    ["letters with marks", answersCode.replace("q", "ä")],
    ["digits of another script", answersCode.replace("1", "١")],
    ["more than any code holds", `aq1${"0".repeat(78)}`],
    ["a megabyte", "a".repeat(1_000_000)],
  ])("not a code: %s", (_, code) => {
    expect(read(code)).toEqual({ ok: false, problem: "not-a-code" });
  });
});

describe("the longest code that is looked at", () => {
  const sealedWith = (length: number) => seal({ kind: "a", letter: "q", edition: 9, body: "0".repeat(length) });

  it("has eighty characters", () => {
    expect(sealedWith(76)).toHaveLength(80);
    expect(read(sealedWith(76))).toEqual({ ok: false, problem: "unknown-edition" });
    expect(read(sealedWith(77))).toEqual({ ok: false, problem: "not-a-code" });
    expect(isSealed(sealedWith(76), "a")).toBe(true);
    expect(isSealed(sealedWith(77), "a")).toBe(false);
  });
});

describe("a code of an own questionnaire", () => {
  const mark = "0123456789ab";
  const code = seal({ kind: "a", letter: OWN_LETTER, edition: 1, body: `${mark}343` });

  it("has its mark before the answers, which nobody else's code has", () => {
    expect(ownMark(code)).toBe(mark);
    expect(ownMark(` ${code.toUpperCase()} `)).toBe(mark);
    expect(ownMark(answersCode)).toBeNull();
    expect(ownMark(`s${code.slice(1)}`)).toBeNull();
    expect(ownMark(`q${code}`)).toBeNull();
  });

  it("says what is missing where the questionnaire is not here", () => {
    const unknown = () => undefined;
    expect(unseal(code, unknown)).toEqual({ ok: false, problem: "own-questionnaire" });
    expect(unseal(answersCode, unknown)).toEqual({ ok: false, problem: "unknown-edition" });
  });
});

describe("a code as it was made", () => {
  it.each([
    ["answers", answersCode, "a"],
    ["summary", summaryCode, "s"],
    ["of an edition that is not here", seal({ kind: "a", letter: "q", edition: 9, body: "343" }), "a"],
  ] as const)("is known by its kind and its check character: %s", (_, code, kind) => {
    expect(isSealed(code, kind)).toBe(true);
    expect(isSealed(code, kind === "a" ? "s" : "a")).toBe(false);
    expect(isSealed(code.slice(0, -1), kind)).toBe(false);
    expect(isSealed(code.toUpperCase(), kind)).toBe(false);
    expect(isSealed(`${code} `, kind)).toBe(false);
  });

  it("has the shape of one, not only the check", () => {
    const edition0 = seal({ kind: "a", letter: "q", edition: 0, body: "343" });
    expect(isSealed(edition0, "a")).toBe(false);
  });
});

describe("what is forgiven", () => {
  it.each([
    ["a blank that an address spells out", (code: string) => `%20${code}%20`],
    ["the full stop of a sentence", (code: string) => `${code}.`],
    ["brackets", (code: string) => `(${code}),`],
    ["angle brackets that an address spells out", (code: string) => `%3C${code}%3E`],
    ["quotation marks", (code: string) => `« ${code} »`],
    ["blanks that nobody sees", (code: string) => `\u200b${code}\u200b\ufeff`],
    ["such blanks that an address spells out", (code: string) => `${code}%E2%80%8B`],
  ])("is %s", (_, around) => {
    for (const code of [answersCode, summaryCode]) expect(read(around(code))).toEqual(read(code));
  });

  it("is nothing within a code", () => {
    const within = (sign: string) => answersCode.slice(0, 5) + sign + answersCode.slice(5);
    for (const sign of [".", " ", "%20", "\u200b"]) expect(read(within(sign)).ok, sign).toBe(false);
  });

  it.each([answersCode, summaryCode])("is capitals and blanks around %s", (code) => {
    expect(read(` ${code.toUpperCase()}\n`)).toEqual(read(code));
    expect(read(code).ok).toBe(true);
  });
});

describe.each(EVERY_EDITION)("$name: whatever is read", ({ edition, assessmentOf }) => {
  const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
  const { letter } = edition;
  // The answers of the longer questionnaire, of which each takes those it knows.
  const summary = summarise(edition, assessmentOf(ORDINARY_FULL)) as Summary;
  const summaryCode = encodeSummary(edition, summary);
  const codeLike = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 });
  const sealed = (kind: "a" | "s") => (body: string) => seal({ kind, letter, edition: edition.edition, body });
  /** A summary code with one character replaced by hand, and the check made right for it. */
  const forged = fc
    .tuple(fc.integer({ min: 3, max: summaryCode.length - 2 }), fc.constantFrom(...alphabet))
    .map(([place, character]) => summaryCode.slice(3, place) + character + summaryCode.slice(place + 1, -1))
    .map(sealed("s"));
  const length = edition.questions.length;
  const digits = fc.string({ unit: fc.constantFrom(..."0123456"), minLength: length, maxLength: length });
  const anything = fc.oneof(
    forged,
    fc.string({ unit: "binary", maxLength: 100 }),
    codeLike.map((body) => `a${letter}1${body}`),
    codeLike.map(sealed("s")),
    digits.map(sealed("a")),
  );

  it("nothing throws, and what is no problem is written as the same code again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const decoded = decode(text, allEditions());
        if (!decoded.ok) {
          expect(CODE_PROBLEMS).toContain(decoded.problem);
          return;
        }
        const { value } = decoded;
        const again =
          value.kind === "answers"
            ? encodeAnswers(value.edition, value.answers)
            : encodeSummary(value.edition, value.summary);
        expect(again).toBe(text.trim().toLowerCase());
        if (value.kind === "summary") expect(() => fromSummary(value.edition, value.summary)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it("some forged codes hold what an assessment could give, and most do not", () => {
    const read = fc.sample(forged, { numRuns: 300, seed: 3 }).filter((text) => decode(text, allEditions()).ok);
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThan(300);
  });
});
