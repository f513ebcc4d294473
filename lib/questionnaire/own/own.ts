import type { Model } from "../schema/model";
import { type Edition, type EditionWords, OWN_LETTER } from "../types";
import { markOf } from "./mark";

/** An edition as it stands in its file: with the number of its model, and without what belongs to codes alone. */
export type EditionData = Omit<Edition, "parameters" | "own">;

/** A questionnaire that somebody made of a released edition: the same files, in one. */
export interface OwnQuestionnaire {
  /** Random, and never changed. */
  id: string;
  /** The edition that it was made of, which also gives it the tables of the advice. */
  base: { id: string; edition: number };
  edition: EditionData;
  /** Weights, thresholds and tables of the decisions. */
  model: Model;
  /** Its words in each language of the site. */
  words: Record<string, EditionWords>;
}

/** The weights, thresholds and tables of the decisions, without the tables of the advice. */
export function modelOf({ parameters }: Edition): Model {
  const { steps, measures, risks, targets, contradictions, ...rest } = parameters;
  const { staffing, services, flavours, amounts, revisit, ...model } = rest;
  return model;
}

/** The data of a released edition. */
function dataOf({ parameters, own, ...data }: Edition): EditionData {
  return data;
}

/**
 * A questionnaire of one's own that still says what the edition says.
 * @param id a new random id of 12 small letters and digits
 * @param words those of the edition, in each language of the site
 */
export function copyOf(base: Edition, id: string, words: Record<string, EditionWords>): OwnQuestionnaire {
  const { deeper, ...data } = dataOf(base);
  return structuredClone({
    id,
    base: { id: base.id, edition: base.edition },
    edition: { ...data, id: `own-${id}`, edition: 1, letter: OWN_LETTER },
    model: modelOf(base),
    words,
  });
}

/** Another questionnaire that says the same, under an id and a title of its own. */
export function anotherOf(own: OwnQuestionnaire, id: string, titleOf: (title: string) => string): OwnQuestionnaire {
  const words = Object.entries(own.words).map(([language, each]) => [
    language,
    { ...each, title: titleOf(each.title) },
  ]);
  return { ...own, id, edition: { ...own.edition, id: `own-${id}` }, words: Object.fromEntries(words) };
}

/** The edition that an own questionnaire is; undefined where what it was made of is not known here. */
export function openOwn(own: OwnQuestionnaire, editions: Edition[]): Edition | undefined {
  const base = baseOf(own, editions);
  return (
    base && {
      ...own.edition,
      parameters: { ...base.parameters, ...own.model },
      own: { id: own.id, mark: markOf(own), base: own.base, words: own.words },
    }
  );
}

/** The edition that an own questionnaire was made of. */
export function baseOf({ base }: Pick<OwnQuestionnaire, "base">, editions: Edition[]): Edition | undefined {
  return editions.find(({ id, edition, own }) => !own && id === base.id && edition === base.edition);
}
