import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isChecked, withCheck } from "@/lib/link/check-character";

const DIGITS = [..."0123456789abcdefghijklmnopqrstuvwxyz"];
const texts = fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 1, maxLength: 60 });

describe("the check character", () => {
  it("is that of ISO 7064, MOD 37,36: the example of the Global Release Identifier", () => {
    expect(withCheck("a12425gabc1234002")).toBe("a12425gabc1234002m");
  });

  it("tells of every single wrong character", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(...DIGITS), (text, seed, other) => {
        const place = seed % text.length;
        fc.pre(text[place] !== other);
        const right = withCheck(text);
        expect(isChecked(right)).toBe(true);
        expect(isChecked(right.slice(0, place) + other + right.slice(place + 1))).toBe(false);
      }),
    );
  });
});
