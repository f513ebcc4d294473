import { z } from "zod";
import { PHASES, PLACES, type Team } from "@/lib/model/team-types";
import { choice, ids, range } from "./parts";

export const role = z.object({
  id: z.string(),
  fte: z.number().describe("Full-time equivalents."),
  covers: ids.describe("Tasks of a project office that the role covers."),
});

/** How large the office is, who is in it, and how it grows. Sizes are full-time equivalents. */
export const team = z.object({
  fte: range,
  goal: z.number().nullable().describe("What the work calls for once the office has grown."),
  pool: range.nullable().describe("Project managers of a pool; null when the office keeps none."),
  limits: z.array(z.enum(["means", "spend"])),
  curves: z
    .object({
      people: range,
      decium: range,
      p3o: range,
      spend: range.nullable(),
      budget: range.nullable(),
    })
    .nullable()
    .describe("What the published rules give before any adjustment."),
  roles: z.array(role),
  phases: z.array(z.object({ id: z.enum(PHASES), fte: range, roles: z.array(role) })),
  place: choice(PLACES).nullable().describe("Whom the head of the office reports to."),
}) satisfies z.ZodType<Team>;
