import { z } from "zod";
import { dimension, id, level, ordered, positive, sourced } from "./parts";

const band = z.strictObject({
  from: z.number().min(0),
  roles: z.record(id, z.array(id).min(1, "name a role")),
  grow: z.array(id),
  covers: z.record(id, z.array(id)),
});

export const staffing = z.strictObject({
  tools: ordered(z.strictObject({ from: z.number(), factor: positive }), "from", "falling").min(1),
  share: z.tuple([positive, positive]),
  costPerPost: positive,
  growth: z.strictObject({ factor: positive, posts: positive, sponsor: level }),
  contact: positive,
  places: z.record(id, sourced),
  roles: z.record(id, z.strictObject({ source: id, under: id.optional() })),
  idle: z.record(id, z.strictObject({ area: dimension, unless: id.optional(), instead: id })),
  office: z.array(id),
  spare: z.array(id),
  owner: z.array(id),
  bands: ordered(band, "from", "falling").refine(
    (bands) => bands.at(-1)?.from === 0,
    "end with the band that holds from 0 on",
  ),
  programme: ordered(band, "from", "falling"),
});
