/** Sizes that the P3O guide gives for an office of maturity level 2–3 with basic tools (quoted in a practitioners' forum). */
export const P3O_TABLE: [people: number, fte: number][] = [
  [30, 3],
  [60, 6],
  [120, 7],
  [200, 9],
  [500, 17],
  [1000, 25],
];

/**
 * Full-time equivalents of an office after Decium (Cooch 2006): N^(2/3) / 5, drawn from offices called mature.
 * @param people people who work on projects, not the whole staff
 */
export function deciumFte(people: number): number {
  return people ** (2 / 3) / 5;
}

/**
 * Full-time equivalents of an office after the P3O guide's table; in between, a straight line between the logarithms,
 * and outside it the nearest line carried on.
 * @param people people who work on projects, not the whole staff; at least 1
 */
export function p3oFte(people: number): number {
  const upper = P3O_TABLE.findIndex(([n]) => n >= people);
  const index = Math.max(1, upper === -1 ? P3O_TABLE.length - 1 : upper);
  const [x0, y0] = P3O_TABLE[index - 1] as [number, number];
  const [x1, y1] = P3O_TABLE[index] as [number, number];
  return y0 * (y1 / y0) ** (Math.log(people / x0) / Math.log(x1 / x0));
}
