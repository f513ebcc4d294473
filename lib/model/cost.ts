import type { Quantity } from "./profile";
import type { Range } from "./types";

/** What has to be saved in a year for an office to pay for itself. */
export interface Saving {
  /** `spend`: a share, 0–1, of what the projects cost in a year; `project`: money on each; `year`: money in all. */
  per: "spend" | "project" | "year";
  amount: Range;
}

/** The posts of an office and those of the pool that it keeps, in full-time equivalents. */
export function together(office: Range, pool: Range): Range {
  return { low: office.low + pool.low, likely: office.likely + pool.likely, high: office.high + pool.high };
}

/**
 * What an office costs in a year.
 * @param posts full-time equivalents
 * @param perPost all that one post costs in a year, in any currency
 */
export function yearlyCost(posts: Range, perPost: number): Range {
  return { low: posts.low * perPost, likely: posts.likely * perPost, high: posts.high * perPost };
}

/** The posts that a sum of money a year pays for. */
export function postsFor(money: Range, perPost: number): Range {
  return { low: money.low / perPost, likely: money.likely / perPost, high: money.high / perPost };
}

/**
 * What has to be saved to earn the cost back: as a share of the yearly project spend where it is known, else on each of
 * the projects that run at a time, else in all. Low is the cheapest office among the largest figures, high the dearest
 * among the smallest. Arithmetic alone: that anything will be saved is not assumed.
 */
export function breakEven(cost: Range, spend: Quantity | null, projects: Quantity | null): Saving {
  const among = spend ?? projects;
  if (!among) return { per: "year", amount: cost };
  const middle = Math.sqrt(among.low * among.high);
  const amount = { low: cost.low / among.high, likely: cost.likely / middle, high: cost.high / among.low };
  return { per: spend ? "spend" : "project", amount };
}
