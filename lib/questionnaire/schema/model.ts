import { z } from "zod";
import { CONTEXT } from "../types";
import { count, level, ordered, positive, scored, share, sourced, sources } from "./parts";

const points = z.number().min(0, "use 0 points or more");
const weight = z.number().min(0, "use a weight of 0 or more");
const factor = z.number().min(0, "use a factor of 0 or more");
const posts = z.number().min(0, "use 0 posts or more");
const range = z.array(posts).length(3, "give the low, the likely and the high number of posts");
const ends = z.tuple([positive, positive]).refine(([low, high]) => low <= high, "put the lower number first");

const isRising = (numbers: number[]) =>
  numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));

const need = z.strictObject({
  sources,
  weights: z
    .strictObject({ size: weight, complexity: weight, practice: weight })
    .refine((all) => all.size + all.complexity + all.practice === 100, "make the weights add up to 100"),
  thresholds: z
    .strictObject({ lightweight: points, recommended: points, strong: points })
    .refine((all) => isRising([all.lightweight, all.recommended, all.strong]), "let each verdict begin above the last"),
  borderline: points,
  programmeComplexity: count,
  programmePeople: count,
  officePractice: level,
  practiceAhead: positive,
});

/** Weights of a mean: without one above 0 there is none. */
const counting = <Weights extends z.ZodType<Record<string, number>>>(weights: Weights) =>
  weights.refine((all) => Object.values(all).some((one) => one > 0), "let at least one weight be above 0");

const place = z.strictObject({ controlNeed: share, acceptance: share, supply: share });
const supplies = Object.fromEntries(CONTEXT.managers.map((id) => [id, share])) as Record<
  (typeof CONTEXT.managers)[number],
  typeof share
>;

const type = z.strictObject({
  sources,
  controlNeed: counting(z.strictObject({ complexity: weight, practice: weight, size: weight })),
  acceptance: counting(z.strictObject({ rules: weight, sponsor: weight, mandate: weight })),
  weights: counting(z.strictObject({ controlNeed: weight, acceptance: weight, supply: weight })),
  ideals: z.strictObject({ supportive: place, controlling: place, directive: place }),
  supply: z.strictObject(supplies),
  /** Below which a type does not work; and the level of outside proof from which an office for it is supervised. */
  limits: z.strictObject({
    directivePeople: count,
    directiveProjects: count,
    directive: share,
    directiveCentral: share,
    controlling: share,
    supervised: level,
  }),
  needPoint: positive,
  mandateLead: points,
  borderline: points,
});

const team = z.strictObject({
  sources,
  partTime: z.strictObject({ "not-now": range, lightweight: range }),
  partTimeLarge: ordered(z.strictObject({ people: count, fte: range }), "people", "falling"),
  affordable: ordered(z.strictObject({ upTo: level, posts }), "upTo", "rising"),
  reach: z.strictObject({ project: factor, department: factor, enterprise: factor, "hub-and-spoke": factor }),
  peoplePerProject: ends,
  type: z.strictObject({ none: factor, supportive: factor, controlling: factor, directive: factor }),
  style: z.strictObject({ "weather-station": factor, "control-tower": factor, "resource-pool": factor }),
  complexity: z.strictObject({ simple: factor, moderate: factor, very: factor }),
  minimum: posts,
});

const reasons = z.strictObject({
  sources,
  /** Places of size and complexity between the ends of their scales from which on, or below which, they stand out. */
  demand: z.strictObject({ high: share, lowSize: share, lowComplexity: share }),
  /** Levels of practice below the one called for, or above it; and areas behind, as a number and a share. */
  practice: z.strictObject({
    far: positive,
    farBelow: level,
    areas: count,
    behind: share,
    short: positive,
    above: positive,
  }),
  /** Levels up to which, or from which on, a condition is named. */
  condition: z.strictObject({ apart: level, few: level, obstacle: level, good: level }),
});

/** The weights, thresholds and tables that the decisions run on. */
export const modelSchema = z.strictObject({
  coverage: z.strictObject({ sources, minimum: share }),
  need,
  size: z.strictObject({
    sources,
    /** What a dimension counts in the mean of its axis; 1 where it is not named, as those of size have to be. */
    weights: z
      .object({ "size.people": positive, "size.projects": positive, "size.spend": positive, "size.sites": positive })
      .catchall(positive)
      .check(({ value, issues }) => {
        for (const key of Object.keys(value)) {
          if (scored.safeParse(key).success) continue;
          issues.push({ code: "custom", message: "name a scored dimension", input: value, path: [key] });
        }
      }),
    projectsAbovePeople: share,
    projectsBelowPeople: share,
  }),
  complexity: z.strictObject({ sources, factors: count, moderate: count, very: count }),
  target: z.strictObject({ sources, simple: level, moderate: level, very: level }),
  /** An area this close to the level called for is there; and the highest level that is ever called for. */
  practice: z.strictObject({ sources, close: positive, highest: level }),
  type,
  style: z.strictObject({ "weather-station": sourced, "control-tower": sourced, "resource-pool": sourced }),
  reach: z.strictObject({ project: sourced, department: sourced, enterprise: sourced, "hub-and-spoke": sourced }),
  sourcing: z.strictObject({
    sources,
    external: sourced,
    thresholds: z
      .strictObject({ hybrid: points, outsourced: points })
      .refine(
        ({ hybrid, outsourced }) => hybrid < outsourced,
        "let an outside firm take more points than outside help",
      ),
  }),
  team,
  /** Project managers of a pool: projects that each leads, and people on projects for each, at least and where projects are large. */
  managers: z.strictObject({ sources, projects: ends, people: count, largeProject: count }),
  reasons,
});

export type Model = z.output<typeof modelSchema>;
