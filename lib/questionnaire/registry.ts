import full1 from "@/questionnaires/full-1/edition.json";
import model1 from "@/questionnaires/model-1.json";
import amounts1 from "@/questionnaires/plan-1/amounts.json";
import contradictions1 from "@/questionnaires/plan-1/contradictions.json";
import flavours1 from "@/questionnaires/plan-1/flavours.json";
import measures1 from "@/questionnaires/plan-1/measures.json";
import revisit1 from "@/questionnaires/plan-1/revisit.json";
import risks1 from "@/questionnaires/plan-1/risks.json";
import services1 from "@/questionnaires/plan-1/services.json";
import steps1 from "@/questionnaires/plan-1/steps.json";
import targets1 from "@/questionnaires/plan-1/targets.json";
import staffing1 from "@/questionnaires/plan-1/team.json";
import quick1 from "@/questionnaires/quick-1/edition.json";
import { parseEdition, parseEditionWords, parseModel, parsePlan } from "./parse";
import type { Edition, EditionWords } from "./types";

const PLAN_1 = {
  steps: steps1,
  targets: targets1,
  contradictions: contradictions1,
  staffing: staffing1,
  services: services1,
  flavours: flavours1,
  measures: measures1,
  risks: risks1,
  amounts: amounts1,
  revisit: revisit1,
};
const MODELS = {
  1: { ...parseModel(model1, "questionnaires/model-1.json"), ...parsePlan(PLAN_1, "questionnaires/plan-1") },
};

/** Every edition ever released, so that old links keep their meaning. */
const EDITIONS = [
  parseEdition(quick1, "questionnaires/quick-1/edition.json", MODELS),
  parseEdition(full1, "questionnaires/full-1/edition.json", MODELS),
];

/** All editions, oldest first. */
export function allEditions(): Edition[] {
  return EDITIONS;
}

/** The newest edition of each questionnaire: what is offered to be answered. */
export function currentEditions(): Edition[] {
  return EDITIONS.filter(({ id, edition }) => edition === findEdition(id)?.edition);
}

/** One edition, the newest where no number is given; undefined where there is none. */
export function findEdition(id: string, edition?: number): Edition | undefined {
  const matching = EDITIONS.filter((one) => one.id === id && (edition === undefined || one.edition === edition));
  return matching.sort((a, b) => b.edition - a.edition)[0];
}

const wordsOf = new Map<string, Promise<EditionWords>>();

/**
 * The words of an edition in a language that the site has, checked once.
 * @throws QuestionnaireError where a text is missing or left over
 */
export function editionWords(edition: Edition, locale: string): Promise<EditionWords> {
  const path = `${edition.id}-${edition.edition}/${locale}.json`;
  let words = wordsOf.get(path);
  if (!words) {
    words = import(`@/questionnaires/${edition.id}-${edition.edition}/${locale}.json`).then(({ default: data }) =>
      parseEditionWords(data, `questionnaires/${path}`, edition),
    );
    wordsOf.set(path, words);
  }
  return words;
}
