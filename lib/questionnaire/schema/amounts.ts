import { z } from "zod";
import { count, ordered, sources } from "./parts";

const enough = z.number().min(0, "use 0 points or more");

const few = z
  .strictObject({ least: count, most: count, enough })
  .refine(({ least, most }) => least <= most, { path: ["most"], message: "use at least as many as the least" });

/** How much a plan holds. */
export const amounts = z.strictObject({
  sources,
  steps: z.strictObject({
    most: ordered(z.strictObject({ fte: z.number().min(0), steps: count }), "fte", "falling").refine(
      (bands) => bands.at(-1)?.fte === 0,
      "end with an office of any size, fte 0",
    ),
    // A summary code has room for three.
    first: count.max(3, "use at most 3"),
    top: count,
    enough,
  }),
  days: z.strictObject({ steps: count, wins: count }),
  measures: few,
  risks: few,
});
