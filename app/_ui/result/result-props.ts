import type { Assessment, Outline, Outlined, Recommendation } from "@/lib/model/types";
import type { Answers, Edition, EditionWords } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import type { Words } from "@/lib/words/load";

/** What every part of a result needs. */
export interface ResultProps {
  locale: string;
  words: Words<"result">;
  edition: Edition;
  editionWords: EditionWords;
  assessment: Outlined;
  /** Null where only a summary is known. */
  answers: Answers | null;
}

/** With a verdict, and so with everything that follows from it; only an office has a flavour. */
export type Decided<Part extends Outline = Recommendation> = {
  [Key in keyof Part]: Key extends "flavour" ? Part[Key] : NonNullable<Part[Key]>;
} & { need: { verdict: NonNullable<Outline["need"]["verdict"]> } };

/** What the answer needs besides. */
export interface DecidedProps extends ResultProps {
  decided: Decided<Outline>;
}

/** What the parts behind the answer need besides. */
export interface DetailProps extends ResultProps {
  assessment: Assessment;
  decided: Decided;
  more: DetailWords;
}

/** The same as decided; null where there is no verdict. */
export function asDecided<Part extends Outline>(recommendation: Part): Decided<Part> | null {
  return recommendation.need.verdict === null ? null : (recommendation as Decided<Part>);
}
