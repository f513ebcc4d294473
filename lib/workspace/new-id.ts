const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
/** The largest multiple of 36 that a byte holds: bytes from there on would make some digits likelier. */
const FAIR = 252;

/**
 * A random id of small letters and digits.
 * @param length 12 characters hold 62 bits: enough for any number of records a consultant will ever have
 */
export function newId(length = 12): string {
  let id = "";
  while (id.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < FAIR && id.length < length) id += DIGITS[byte % DIGITS.length];
    }
  }
  return id;
}
