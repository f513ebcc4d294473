/** Why a text is no amount that can be worked with. */
export type AmountProblem = "unreadable" | "too-small" | "too-large";

const UNITS: Record<string, number> = { k: 1e3, m: 1e6 };

/** Figures in groups of three, or in one; then perhaps a part behind a point or comma; then perhaps k or m. */
const AMOUNT = /^(\d{1,3}(?:[.,'’]\d{3})+|\d+)(?:[.,](\d{1,2}))?([km])?$/i;

/**
 * The amount of money that somebody wrote: 80000, 80,000, 80.000, 80 000, 80k, €80,000 or 80,000 EUR. A separator before
 * three figures groups them, since nobody writes thousandths of money; before one or two it begins the part behind it.
 * @returns null where nothing is written
 */
export function readAmount(text: string, least: number, most: number): number | AmountProblem | null {
  const bare = text.replace(/^[a-z]{3}(?=[\s\d])|(?<=[\s\d])[a-z]{3}$|\p{Sc}|\s/giu, "");
  if (text.trim() === "") return null;
  const found = AMOUNT.exec(bare);
  if (!found) return "unreadable";
  const [, whole = "", part = "0", unit = ""] = found;
  const amount = Number(`${whole.replace(/\D/g, "")}.${part}`) * (UNITS[unit.toLowerCase()] ?? 1);
  if (amount < least) return "too-small";
  return amount > most ? "too-large" : amount;
}
