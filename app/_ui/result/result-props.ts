import type { Assessment, Decision, Recommendation } from "@/lib/model/types";
import type { Answers, Edition, EditionWords } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import type { Words } from "@/lib/words/load";

/** What every part of a result needs. */
export interface ResultProps {
  locale: string;
  words: Words<"result">;
  edition: Edition;
  editionWords: EditionWords;
  assessment: Decision;
  /** Null where only a summary is known. */
  answers: Answers | null;
}

/** A recommendation with a verdict, and so with everything that follows from it; only an office has a flavour. */
export type Decided = { [Key in Exclude<keyof Recommendation, "flavour">]: NonNullable<Recommendation[Key]> } & {
  need: { verdict: NonNullable<Recommendation["need"]["verdict"]> };
  flavour: Recommendation["flavour"];
};

export interface DecidedProps extends ResultProps {
  decided: Decided;
}

/** What the parts behind the answer need besides. */
export interface DetailProps extends DecidedProps {
  assessment: Assessment;
  more: DetailWords;
}

/** The recommendation as decided; null where there is no verdict. */
export function asDecided(recommendation: Recommendation): Decided | null {
  return recommendation.need.verdict === null ? null : (recommendation as Decided);
}
