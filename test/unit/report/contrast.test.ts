import fc from "fast-check";
import { expect, it } from "vitest";
import { contrastOnWhite, darkened, isColour, LEAST_CONTRAST } from "@/lib/report/contrast";

it.each([
  ["#000000", 21],
  ["#ffffff", 1],
  ["#767676", 4.54],
  ["#0000ff", 8.59],
])("the contrast of %s with white is %d, as WCAG counts it", (colour, contrast) => {
  expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2);
});

it("any colour can be darkened until it can be read, and a dark one stays as it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const colour = `#${value.toString(16).padStart(6, "0")}`;
      expect(isColour(darkened(colour))).toBe(true);
      expect(contrastOnWhite(darkened(colour))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      if (contrastOnWhite(colour) >= LEAST_CONTRAST) expect(darkened(colour)).toBe(colour);
    }),
  );
});
