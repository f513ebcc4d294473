import type { z } from "zod";
import type { Plan } from "./plan";
import { editionSchema } from "./schema/edition";
import { type Model, modelSchema } from "./schema/model";
import { type FaultValues, faultValues, fillIn, plainMessage } from "./schema/plain-fault";
import { planSchema } from "./schema/plan";
import { editionWordsSchema } from "./schema/words";
import { type Edition, type EditionWords, OWN_LETTER, type Parameters } from "./types";

/** One thing that is wrong with a file, where, and what to do. */
export interface Fault {
  /** Where it stands, as `questions[3].weight`; empty for the file as a whole. */
  path: string;
  /** In English; also what its translations are found by. */
  message: string;
  /** What stands in the `{places}` of the message. */
  values?: FaultValues;
}

/** A questionnaire file that cannot be used; the message lists each fault with its file, its path and what to do. */
export class QuestionnaireError extends Error {
  constructor(
    readonly file: string,
    readonly faults: Fault[],
  ) {
    super(
      faults.map((fault) => `${file}: ${fault.path || "the file"}: ${fillIn(fault.message, fault.values)}`).join("\n"),
    );
    this.name = "QuestionnaireError";
  }
}

/**
 * Checks the data of an edition and joins the parameters of its model.
 * @throws QuestionnaireError where the data does not fit
 */
export function parseEdition(data: unknown, file: string, models: Record<number, Parameters>): Edition {
  const edition = parse(editionSchema, data, file);
  const parameters = models[edition.model];
  if (!parameters) {
    const known = Object.keys(models).join(", ");
    const message = `model ${edition.model} does not exist; use ${known}`;
    throw new QuestionnaireError(file, [{ path: "model", message }]);
  }
  if (edition.letter === OWN_LETTER) {
    const message = "use another letter; this one stands for own questionnaires";
    throw new QuestionnaireError(file, [{ path: "letter", message }]);
  }
  return { ...edition, parameters };
}

/**
 * Checks the weights, thresholds and tables of a model.
 * @throws QuestionnaireError where they do not fit
 */
export function parseModel(data: unknown, file: string): Model {
  return parse(modelSchema, data, file);
}

/**
 * Checks the tables of the advice.
 * @throws QuestionnaireError where they do not fit
 */
export function parsePlan(data: unknown, file: string): Plan {
  return parse(planSchema, data, file);
}

/**
 * Checks the words of an edition: a text for every section, question and option, and none for anything else.
 * @throws QuestionnaireError where a text is missing or left over
 */
export function parseEditionWords(data: unknown, file: string, edition: Edition): EditionWords {
  const words = parse(editionWordsSchema, data, file);
  const faults = wordFaults(words, edition);
  if (faults.length > 0) throw new QuestionnaireError(file, faults);
  return words;
}

/** The texts that an edition lacks or has too many. */
export function wordFaults(words: EditionWords, edition: Pick<Edition, "sections" | "questions">): Fault[] {
  return [
    ...compare("sections", Object.keys(words.sections), ids(edition.sections)),
    ...compare("questions", Object.keys(words.questions), ids(edition.questions)),
    ...edition.questions.flatMap((question) => {
      const options = Object.keys(words.questions[question.id]?.options ?? {});
      return compare(`questions.${question.id}.options`, options, ids(question.options));
    }),
  ];
}

/**
 * What the data says, as a schema has it.
 * @throws QuestionnaireError where it does not fit
 */
export function parse<Schema extends z.ZodType>(schema: Schema, data: unknown, file: string): z.output<Schema> {
  const result = schema.safeParse(data, { error: plainMessage });
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue): Fault => ({ path: toPath(issue.path), message: issue.message, values: faultValues(issue) }),
  );
  throw new QuestionnaireError(file, faults);
}

/** Writes a path as `questions[3].options[1].points`; empty for the file as a whole. */
function toPath(path: PropertyKey[]): string {
  const joined = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return joined.replace(/^\./, "");
}

function ids(list: { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function compare(path: string, found: string[], wanted: string[]): Fault[] {
  const missing = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !wanted.includes(id));
  return [
    ...missing.map((id) => ({ path: `${path}.${id}`, message: "write the missing text" })),
    ...extra.map((id) => ({ path: `${path}.${id}`, message: "take it out; the edition has nothing of this name" })),
  ];
}
