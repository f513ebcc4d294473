import { modelOf } from "./own/own";
import type { Edition, EditionWords, OutlineEdition, OutlineWords } from "./types";

/** An edition without the tables of the advice, which are most of it. */
export function outlineEdition(edition: Edition): OutlineEdition {
  const { targets, staffing } = edition.parameters;
  const { share, costPerPost, tools } = staffing;
  return { ...edition, parameters: { ...modelOf(edition), targets, staffing: { share, costPerPost, tools } } };
}

/** The words of an edition without what only those who answer read. */
export function outlineWords({ title, questions }: EditionWords): OutlineWords {
  const quoted = Object.entries(questions).map(([id, { question, options }]) => [id, { question, options }]);
  return { title, questions: Object.fromEntries(quoted) };
}
