import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { codesIn } from "@/lib/link/codes-in";
import { ORDINARY, QUIET, quick } from "@/test/support/quick";

const [one, other] = [encodeAnswers(quick, ORDINARY), encodeAnswers(quick, QUIET)];

it.each([
  ["links of every kind", `https://a.example/r#${one}\nhttps://a.example/fr/r/${other}?lang=fr`],
  ["a link to a comparison", `https://a.example/compare#${one},${other}`],
  ["bare codes, in capitals or not", `${one} ${other}`],
  ["sentences", `Before: https://a.example/r#${one}. After (see <https://a.example/r/${other}>).`],
])("codes are found in %s", (_, text) => {
  expect(codesIn(text)).toEqual([one, other]);
});

it("words are passed over, and what stands behind a link is kept though it may be no code", () => {
  expect(codesIn("before and after, see https://a.example/ or https://a.example/r#hello")).toEqual(["hello"]);
  expect(codesIn(one.toUpperCase())).toEqual([one.toUpperCase()]);
});

it("no text breaks it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const code of codesIn(text)) expect(code).toMatch(/^[^\s,/#]+$/);
    }),
  );
});
