import { z } from "zod";
import { PHASES } from "./plan";
import { AXES, CONTEXT, type ContextId, DIMENSIONS, FACTS, NOT_APPLICABLE, UNKNOWN } from "./types";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");
const dimensions = [
  ...AXES.flatMap((axis) => DIMENSIONS[axis].map((name) => `${axis}.${name}`)),
  ...Object.keys(CONTEXT).map((name) => `context.${name}`),
];
const dimension = z.enum(dimensions, `use one of ${dimensions.join(", ")}`);

const option = z.strictObject({
  id: id.refine(
    (value) => value !== UNKNOWN && value !== NOT_APPLICABLE,
    "use another id; this one stands for an open answer",
  ),
  slot: z.int().min(1, "use a slot from 1 to 7").max(7, "use a slot from 1 to 7"),
  points: z.number().optional(),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low <= high, "put the lower number first")
    .optional(),
  fact: z.enum(FACTS).optional(),
});

const question = z
  .strictObject({
    id,
    slot: z.int().min(0).max(45, "a questionnaire holds at most 46 questions, slots 0 to 45"),
    dimension,
    weight: z.number().positive("use a weight above 0"),
    options: z.array(option).min(2, "give at least two options"),
  })
  .check(({ value, issues }) => {
    const fault = (message: string) => issues.push({ code: "custom", message, input: value, path: ["options"] });
    if (hasRepeats(value.options.map((each) => each.id))) fault("give each option an id of its own");
    if (hasRepeats(value.options.map((each) => each.slot))) fault("give each option a slot of its own");
    const points = new Set(value.options.map((each) => each.points));
    const scored = !value.dimension.startsWith("context.");
    if (scored && points.has(undefined)) fault("give every option points, since the question is scored");
    if (scored && points.size < 2) fault("give at least two options different points");
    const known: readonly string[] = CONTEXT[value.dimension.slice("context.".length) as ContextId] ?? [];
    const strange = value.options.filter((each) => !known.includes(each.id));
    if (!scored && strange.length > 0) fault(`use only the ids ${known.join(", ")}`);
  });

/** An edition as it stands in its file; the parameters of its model are joined to it when it is registered. */
export const editionSchema = z
  .strictObject({
    id,
    edition: z.int().min(1).max(35, "editions run from 1 to 35"),
    letter: z.string().regex(/^[a-z]$/, "use one lower-case letter"),
    model: z.int().positive(),
    minutes: z.int().positive(),
    layout: z.enum(["question", "section"]),
    deeper: id.optional(),
    summary: z.int().min(1).max(2).default(1),
    sections: z.array(z.strictObject({ id, questions: z.array(id).min(1) })).min(1),
    questions: z.array(question).min(1),
  })
  .check(({ value, issues }) => {
    const fault = (path: string, message: string) =>
      issues.push({ code: "custom", message, input: value, path: [path] });
    const ids = value.questions.map((each) => each.id);
    const placed = value.sections.flatMap((section) => section.questions);
    if (hasRepeats(value.sections.map((each) => each.id))) fault("sections", "give each section an id of its own");
    if (hasRepeats(ids)) fault("questions", "give each question an id of its own");
    if (hasRepeats(value.questions.map((each) => each.slot)))
      fault("questions", "give each question a slot of its own");
    for (const each of ids)
      if (placed.filter((one) => one === each).length !== 1)
        fault("sections", `name question "${each}" in one section`);
    for (const each of placed)
      if (!ids.includes(each)) fault("sections", `question "${each}" does not exist; add it or take it out here`);
  });

function hasRepeats(values: (string | number)[]): boolean {
  return new Set(values).size !== values.length;
}

const points = z.record(z.string(), z.number()).refine((table) => Object.keys(table).length > 0, "name a signal");
const way = z.strictObject({
  all: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  points,
  about: z.array(dimension).optional(),
});
const rule = z.strictObject({
  source: id,
  about: z.array(dimension),
  ways: z.array(way).min(1, "give at least one way"),
});
const grade = z.int().min(1, "use 1, 2 or 3").max(3, "use 1, 2 or 3");
const step = rule.extend({
  phase: z.enum(PHASES),
  impact: grade,
  effort: grade,
  dimension: dimension.nullable(),
  service: id.nullable(),
  after: z.array(id),
  visible: z.boolean().optional(),
  must: z.boolean().optional(),
  prepares: z.boolean().optional(),
  purposes: z.array(id).optional(),
});

const steps = z.record(id, step).check(({ value, issues }) => {
  for (const [name, { phase, after }] of Object.entries(value)) {
    for (const [place, first] of after.entries()) {
      const before = value[first];
      const inTime = before && PHASES.indexOf(before.phase) <= PHASES.indexOf(phase);
      if (inTime) continue;
      const message = before ? "name a step of the same phase or an earlier one" : "name a step that exists";
      issues.push({ code: "custom", message, input: value, path: [name, "after", place] });
    }
  }
});

const positive = z.number().positive("use a number above 0");
const band = z.strictObject({
  from: z.number().min(0),
  roles: z.record(id, z.array(id).min(1, "name a role")),
  grow: z.array(id),
  covers: z.record(id, z.array(id)),
});

const staffing = z.strictObject({
  tools: z.array(z.strictObject({ from: z.number(), factor: positive })).min(1),
  share: z.tuple([positive, positive]),
  costPerPost: positive,
  growth: z.strictObject({ factor: positive, posts: positive }),
  places: z.record(id, z.strictObject({ source: id, points })),
  roles: z.record(id, z.strictObject({ source: id, under: id.optional() })),
  idle: z.record(id, z.strictObject({ area: dimension, unless: id.optional(), instead: id })),
  owner: z.array(id),
  bands: z.array(band).refine((bands) => bands.at(-1)?.from === 0, "end with the band that holds from 0 on"),
  programme: z.array(band),
});

const service = z.strictObject({
  group: id,
  source: id,
  importance: points,
  gap: points,
  core: z.array(id).optional(),
  unfit: z.array(id).optional(),
  needs: z.array(id).optional(),
  effort: z.int().min(1, "use 1, 2 or 3").max(3, "use 1, 2 or 3"),
  roles: z.array(id).min(1, "name a role"),
  practice: z.number().min(1).max(5, "use a level of 1 to 5").optional(),
});
const share = z.number().min(0).max(1, "use a share of 0 to 1");
const services = z.strictObject({
  core: z.number().min(1),
  inPlace: share,
  little: share,
  worthStarting: z.int().min(0).max(100),
  later: z.int().positive(),
  keep: z.int().positive(),
  leave: z.int().positive(),
  defining: z.record(id, z.array(id).min(1, "name a service")),
  purposes: z.record(id, z.array(id).min(1, "name a service")),
  start: z
    .array(z.strictObject({ fte: z.number().min(0), services: z.int().positive(), effort: z.int().min(1).max(3) }))
    .refine((bands) => bands.at(-1)?.fte === 0, "end with an office of any size, fte 0"),
  catalogue: z.record(id, service),
});

/**
 * The tables of the advice. That the signals, types, roles and services they name exist is known to the model alone,
 * and tested there.
 */
export const planSchema = z.strictObject({
  steps,
  measures: z.record(id, rule.extend({ early: z.boolean() })),
  risks: z.record(id, rule),
  targets: z.record(id.or(dimension), points),
  contradictions: z.record(id, z.array(z.record(id, z.array(id).min(1))).min(1)),
  staffing,
  services,
  flavours: z.record(id, z.strictObject({ source: id, points })),
});

const text = z.string("write the missing text").trim().min(1, "write the missing text");

/** The words of an edition in one language. */
export const editionWordsSchema = z.strictObject({
  title: text,
  summary: text,
  sections: z.record(id, text),
  questions: z.record(
    id,
    z.strictObject({
      question: text,
      hint: text.optional(),
      why: text,
      evidence: text,
      options: z.record(id, text),
    }),
  ),
});
