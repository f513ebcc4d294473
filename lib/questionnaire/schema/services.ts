import { z } from "zod";
import { count, dimension, grade, id, level, ordered, points, share, sources } from "./parts";

const service = z.strictObject({
  group: id,
  source: id,
  importance: points,
  gap: points,
  core: z.array(id).optional(),
  unfit: z.array(id).optional(),
  needs: z.array(id).optional(),
  effort: grade,
  roles: z.array(id).min(1, "name a role"),
  practice: level.optional(),
  farBehind: level.optional(),
});

export const services = z.strictObject({
  sources,
  core: z.number().min(1),
  inPlace: share,
  unknownGap: share,
  little: share,
  farBehind: level,
  worthStarting: z.int().min(0).max(100),
  heavy: grade,
  behindType: z.array(dimension),
  later: count,
  keep: count,
  leave: count,
  defining: z.record(id, z.array(id).min(1, "name a service")),
  styles: z.record(id, z.array(id).min(1, "name a service")),
  purposes: z.record(id, z.array(id).min(1, "name a service")),
  start: ordered(
    z.strictObject({
      fte: z.number().min(0),
      services: count,
      asked: count.optional(),
      effort: grade,
      without: z.array(id).optional(),
    }),
    "fte",
    "falling",
  ).refine((bands) => bands.at(-1)?.fte === 0, "end with an office of any size, fte 0"),
  catalogue: z.record(id, service),
});
