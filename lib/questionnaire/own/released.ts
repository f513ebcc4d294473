import type { EditionWords } from "../types";
import type { EditionData, OwnQuestionnaire } from "./own";

/** What a released edition needs that an own questionnaire has not: its name, and its place among the others. */
export interface Release {
  id: string;
  edition: number;
  /** A letter that no other questionnaire has. */
  letter: string;
  /** The number of its model: that of the original where no weight or threshold differs. */
  model: number;
}

/** An own questionnaire as the files of a released edition, by their path under `questionnaires`. */
export function releasedFiles(
  own: OwnQuestionnaire,
  release: Release,
): Record<string, EditionData | EditionWords | object> {
  const { id, edition, letter, model } = release;
  const folder = `${id}-${edition}`;
  const words = Object.entries(own.words).map(([language, each]) => [`${folder}/${language}.json`, each]);
  // The middle of each scale, so that every question of the example has an answer.
  const middle = own.edition.questions.map(({ id: question, options }) => [
    question,
    options[Math.floor(options.length / 2)]?.id,
  ]);
  return {
    [`${folder}/edition.json`]: { ...own.edition, id, edition, letter, model },
    [`${folder}/example.json`]: Object.fromEntries(middle),
    ...Object.fromEntries(words),
    ...(model === own.edition.model ? {} : { [`model-${model}.json`]: own.model }),
  };
}
