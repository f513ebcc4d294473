import { z } from "zod";

/** Every kind of problem that the API tells of, with its status. */
export const PROBLEM_STATUS = {
  language: 400,
  address: 404,
  questionnaire: 404,
  code: 404,
  method: 405,
  "too-large": 413,
  "not-json": 422,
  "too-deep": 422,
  "too-many": 422,
  invalid: 422,
} as const;

export type ProblemKind = keyof typeof PROBLEM_STATUS;
export const PROBLEM_KINDS = Object.keys(PROBLEM_STATUS) as ProblemKind[];

/** What names a kind of problem: the place of the page for developers that explains it. */
export function problemType(kind: ProblemKind): string {
  return `/developers#${kind}`;
}

/** One thing that is wrong with a request, where, and what to do. */
export const fault = z.object({ path: z.string(), message: z.string() });

/** The body of an error, after RFC 9457. */
export const problem = z.object({
  type: z.string().describe("Names the kind of problem; it stays the same in every language."),
  status: z.int().min(400).max(499),
  title: z.string(),
  detail: z.string(),
  faults: z.array(fault).optional(),
});

export type Fault = z.output<typeof fault>;
export type Problem = z.output<typeof problem>;
