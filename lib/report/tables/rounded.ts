/** To two decimals, which is more than the answers bear and enough to count on. */
export function rounded(level: number | null): number | null {
  return level === null ? null : Math.round(level * 100) / 100;
}
