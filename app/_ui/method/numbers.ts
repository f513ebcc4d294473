import { roundToSum } from "@/lib/model/contributions";

/** A number as the language writes it, with at most two decimals. */
export function decimal(locale: string, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** Parts in hundredths that add up to their sum as it is shown. */
export function toHundredths(parts: number[]): { parts: number[]; sum: number } {
  const sum = Math.round(100 * parts.reduce((a, b) => a + b, 0));
  const rounded = roundToSum(
    parts.map((part) => 100 * part),
    sum,
  );
  return { parts: rounded.map((part) => part / 100), sum: sum / 100 };
}
