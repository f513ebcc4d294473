/**
 * The stamp of a change: now, and in any case later than the change before, whatever the clocks of two devices say.
 * @param before the stamps of what is changed, in milliseconds since 1970
 */
export function stamp(now: number, ...before: number[]): number {
  return Math.max(now, ...before.map((one) => one + 1));
}
