import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { withCheck } from "@/lib/link/check-character";
import { decodeReply, encodeReply, isReply } from "@/lib/link/reply-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { ROLES } from "@/lib/questionnaire/roles";
import { anyAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";
import { ORDINARY, quick } from "@/test/support/quick";

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
const id = (length: number) => fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: length, maxLength: length });

const ROUND = "3f9k2m8x0q7z";
const REPLY = { round: ROUND, id: "a1b2c3d4", role: "sponsor", code: encodeAnswers(quick, ORDINARY) } as const;
const LINE = encodeReply(REPLY);
const read = (text: string) => decodeReply(text, allEditions());

describe("a reply", () => {
  it.each(EVERY_EDITION)("gives back round, role and every answer of $name", ({ edition }) => {
    fc.assert(
      fc.property(id(12), id(8), fc.constantFrom(...ROLES), anyAnswers(edition), (round, own, role, answers) => {
        const reply = { round, id: own, role, code: encodeAnswers(edition, answers) };
        const line = encodeReply(reply);
        expect(line).toMatch(/^r1[0-9a-z]+$/);
        expect(read(line)).toEqual({ ok: true, value: { ...reply, edition, answers } });
      }),
      { numRuns: 200 },
    );
  });

  it("is the only text that is read so, but for capitals and spaces around it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          id(43),
          id(41).map((text) => `r1${text}`),
        ),
        (text) => {
          const opened = read(text);
          if (opened.ok) expect(encodeReply(opened.value)).toBe(text.trim().toLowerCase());
        },
      ),
      { numRuns: 500 },
    );
    expect(read(` ${LINE.toUpperCase()}\n`)).toMatchObject({ ok: true });
  });

  it("shows each single wrong character and each missing end", () => {
    for (let at = 0; at < LINE.length; at += 1) {
      for (const digit of ALPHABET) {
        const wrong = LINE.slice(0, at) + digit + LINE.slice(at + 1);
        if (wrong !== LINE) expect(read(wrong).ok, wrong).toBe(false);
      }
      expect(read(LINE.slice(0, at)).ok, String(at)).toBe(false);
    }
  });

  it.each([
    ["cut-short", LINE.slice(0, -1)],
    ["cut-short", LINE.slice(0, 30)],
    ["cut-short", "r1"],
    ["mistyped", LINE.replace("r10", "r11")],
    ["mistyped", `${LINE}0`],
    ["not-a-code", ""],
    ["not-a-code", "hello"],
    ["not-a-code", REPLY.code],
    ["not-a-code", `x${LINE}`],
    ["not-a-code", `${LINE.slice(0, 30)}!${LINE.slice(30)}`],
    ["mistyped", withCheck(`r1${"0".repeat(117)}`)],
    ["not-a-code", withCheck(`r1${"0".repeat(118)}`)],
    ["unknown-edition", withCheck(`r2${LINE.slice(2, -1)}`)],
    ["mistyped", withCheck(`r1z${LINE.slice(3, -1)}`)],
    ["mistyped", withCheck("r1")],
    ["mistyped", "r2x"],
    ["not-a-code", `r1${"0".repeat(200)}`],
  ])("names what is wrong: %s", (problem, text) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  it("of an edition that is not known here says so", () => {
    const later = encodeReply({ ...REPLY, code: encodeAnswers({ ...quick, edition: 9 }, ORDINARY) });
    expect(read(later)).toEqual({ ok: false, problem: "unknown-edition" });
  });

  it("is told from other codes by its beginning", () => {
    expect(isReply(LINE)).toBe(true);
    expect(isReply(REPLY.code)).toBe(false);
  });
});
