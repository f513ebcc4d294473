/** Things by how much each has of something, most first, and equals in the order in which they came. */
export interface Ranking<One> {
  ones: One[];
  amounts: number[];
}

/** Puts one in its place of a ranking, which keeps at most so many; for a few things quicker than sorting them. */
export function rank<One>(
  one: One,
  amount: number,
  { ones, amounts }: Ranking<One>,
  most = Number.POSITIVE_INFINITY,
): void {
  let place = amounts.length;
  while (place > 0 && (amounts[place - 1] as number) < amount) place--;
  if (place >= most) return;
  for (let from = Math.min(amounts.length, most - 1); from > place; from--) {
    ones[from] = ones[from - 1] as One;
    amounts[from] = amounts[from - 1] as number;
  }
  ones[place] = one;
  amounts[place] = amount;
}
