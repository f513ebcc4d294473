const bits = new Map<string, number>();

/**
 * A bit for a service, by which a rule sees at once whether the office begins with it; given out in the order of asking.
 * There are 32 of them, and fewer services.
 */
export function serviceBit(id: string): number {
  let bit = bits.get(id);
  if (bit === undefined) {
    bit = 1 << bits.size;
    bits.set(id, bit);
  }
  return bit;
}
