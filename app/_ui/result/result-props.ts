import type { Decided } from "@/lib/model/decided";
import type { Assessment, Outline, Outlined } from "@/lib/model/types";
import type { Answers, Edition, EditionWords, OutlineEdition, OutlineWords } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import type { Words } from "@/lib/words/load";

/** What every part of a result needs. */
export interface ResultProps {
  locale: string;
  words: Words<"result">;
  edition: OutlineEdition;
  editionWords: OutlineWords;
  assessment: Outlined;
  /** Null where only a summary is known. */
  answers: Answers | null;
}

/** What the answer needs besides. */
export interface DecidedProps extends ResultProps {
  decided: Decided<Outline>;
}

/** What the parts behind the answer need besides. */
export interface DetailProps extends ResultProps {
  edition: Edition;
  editionWords: EditionWords;
  assessment: Assessment;
  decided: Decided;
  more: DetailWords;
}
