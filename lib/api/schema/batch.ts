import { z } from "zod";
import { assessment } from "./assessment";
import { problem } from "./problem";

/** What a batch answers with: for each request, at its place, the document or the problem. */
export const batchResult = z.object({
  results: z.array(
    z.union([
      z.object({ status: z.literal(200), document: assessment }),
      z.object({ status: z.literal(422), problem }),
    ]),
  ),
});

export type BatchResult = z.output<typeof batchResult>;
