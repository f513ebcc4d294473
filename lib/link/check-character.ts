const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * The check character of a text of digits and small letters, by ISO 7064, MOD 37,36: it finds every single wrong
 * character and nearly every swap of two neighbours.
 */
function checkCharacter(text: string): string {
  const { length } = DIGITS;
  let product = length;
  for (const character of text) {
    const sum = (product + DIGITS.indexOf(character)) % length || length;
    product = (2 * sum) % (length + 1);
  }
  return DIGITS.charAt((length + 1 - product) % length);
}

/** A text with its check character at its end. */
export function withCheck(text: string): string {
  return text + checkCharacter(text);
}

/** True for a text that ends in its check character. */
export function isChecked(text: string): boolean {
  return checkCharacter(text.slice(0, -1)) === text.slice(-1);
}
