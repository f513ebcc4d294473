const BASE = 36n;

/** Base-36 digits that hold any set of values of these sizes. */
export function packedLength(sizes: number[]): number {
  return capacityOf(sizes).toString(36).length;
}

/**
 * Packs whole numbers into as few base-36 digits as their sizes allow. Each value runs from 0 to its size − 1.
 * @throws RangeError where a value does not, since it would be read as others
 */
export function pack(values: number[], sizes: number[]): string {
  const number = values.reduce((sum, value, index) => {
    const size = sizes[index] as number;
    if (value < 0 || value >= size) throw new RangeError(`Value ${index} is ${value}, and has to be below ${size}.`);
    return sum * BigInt(size) + BigInt(value);
  }, 0n);
  return number.toString(36).padStart(packedLength(sizes), "0");
}

/** The values that were packed; null where the digits hold more than the sizes allow. */
export function unpack(digits: string, sizes: number[]): number[] | null {
  let number = 0n;
  for (const digit of digits) number = number * BASE + BigInt(Number.parseInt(digit, 36));
  if (number >= capacityOf(sizes)) return null;
  const values: number[] = [];
  for (const size of [...sizes].reverse()) {
    values.unshift(Number(number % BigInt(size)));
    number /= BigInt(size);
  }
  return values;
}

function capacityOf(sizes: number[]): bigint {
  return sizes.reduce((product, size) => product * BigInt(size), 1n);
}
