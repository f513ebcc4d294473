import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "@/lib/words/amount";

const read = (text: string) => readAmount(text, 1000, 1e12);

describe("an amount of money", () => {
  it.each([
    ["80000", 80_000],
    ["80,000", 80_000],
    ["80.000", 80_000],
    ["80 000", 80_000],
    ["80\u202f000", 80_000],
    ["80’000", 80_000],
    [" 80,000.50 ", 80_000.5],
    ["80.000,5", 80_000.5],
    ["€80,000", 80_000],
    ["80.000 EUR", 80_000],
    ["USD 80,000", 80_000],
    ["80k", 80_000],
    ["80 K", 80_000],
    ["1.5m", 1_500_000],
    ["1,250,000", 1_250_000],
  ])("is read from “%s”", (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    ["", null],
    ["   ", null],
    ["a lot", "unreadable"],
    ["-80000", "unreadable"],
    ["80,00,00", "unreadable"],
    ["1e5", "unreadable"],
    ["€", "unreadable"],
    ["80", "too-small"],
    ["0", "too-small"],
    ["9".repeat(40), "too-large"],
    ["2000000m", "too-large"],
  ])("is not read from “%s”", (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it("is read as each of some languages writes it", () => {
    const amount = fc.integer({ min: 1000, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, fc.constantFrom("en", "de", "fr", "de-CH", "pt", "sv"), (value, locale) => {
        expect(read(new Intl.NumberFormat(locale).format(value))).toBe(value);
      }),
    );
  });

  it("never throws, and is never out of bounds", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = read(text);
        if (typeof amount === "number") expect(amount >= 1000 && amount <= 1e12).toBe(true);
      }),
    );
  });
});
