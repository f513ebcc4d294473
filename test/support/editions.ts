import { assess } from "@/lib/model/assess";
import type { Profile } from "@/lib/model/profile";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Assessment, Recommendation } from "@/lib/model/types";
import { allEditions } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";

/** An edition with what the model makes of answers to it. */
export function withModel(edition: Edition) {
  return {
    name: `${edition.id} ${edition.edition}`,
    edition,
    profileOf: (answers: Answers): Profile => score(edition, answers),
    /** The advice for answers, without the costly explanation. */
    adviceFor: (answers: Answers): Recommendation => recommend(score(edition, answers), edition.parameters),
    assessmentOf: (answers: Answers): Assessment => assess(edition, answers),
  };
}

/** Every edition ever released, for what has to hold in each. */
export const EVERY_EDITION = allEditions().map(withModel);

/** Of some answers those to questions of an edition. */
export function askedIn({ questions }: Edition, answers: Answers): Answers {
  return Object.fromEntries(questions.flatMap(({ id }) => (id in answers ? [[id, answers[id] as string]] : [])));
}
