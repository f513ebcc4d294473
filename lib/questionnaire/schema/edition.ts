import { z } from "zod";
import { CONTEXT, type ContextId, FACTS, NOT_APPLICABLE, UNKNOWN } from "../types";
import { dimension, id } from "./parts";
import type { FaultValues } from "./plain-fault";

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
    const fault = (message: string, params?: FaultValues) =>
      issues.push({ code: "custom", message, params, input: value, path: ["options"] });
    if (hasRepeats(value.options.map((each) => each.id))) fault("give each option an id of its own");
    if (hasRepeats(value.options.map((each) => each.slot))) fault("give each option a slot of its own");
    const points = new Set(value.options.map((each) => each.points));
    const scored = !value.dimension.startsWith("context.");
    if (scored && points.has(undefined)) fault("give every option points, since the question is scored");
    if (scored && points.size < 2) fault("give at least two options different points");
    const known: readonly string[] = CONTEXT[value.dimension.slice("context.".length) as ContextId] ?? [];
    const strange = value.options.filter((each) => !known.includes(each.id));
    if (!scored && strange.length > 0) fault("use only the ids {list}", { list: known.join(", ") });
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
    const fault = (path: string, message: string, params?: FaultValues) =>
      issues.push({ code: "custom", message, params, input: value, path: [path] });
    const ids = value.questions.map((each) => each.id);
    const placed = value.sections.flatMap((section) => section.questions);
    if (hasRepeats(value.sections.map((each) => each.id))) fault("sections", "give each section an id of its own");
    if (hasRepeats(ids)) fault("questions", "give each question an id of its own");
    if (hasRepeats(value.questions.map((each) => each.slot)))
      fault("questions", "give each question a slot of its own");
    for (const each of ids)
      if (placed.filter((one) => one === each).length !== 1)
        fault("sections", "name the question {id} in one section", { id: each });
    for (const each of placed)
      if (!ids.includes(each))
        fault("sections", "the question {id} does not exist; add it or take it out here", { id: each });
  });

function hasRepeats(values: (string | number)[]): boolean {
  return new Set(values).size !== values.length;
}
