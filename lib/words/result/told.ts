import type { Decided } from "@/lib/model/decided";
import type { Assessment, Outline, Outlined } from "@/lib/model/types";
import type { Edition, EditionWords, OutlineEdition } from "@/lib/questionnaire/types";
import type { DetailWords } from "../detail";
import type { Words } from "../load";

/** What the answer alone is told from. */
export interface Answered {
  locale: string;
  words: Words<"result">;
  edition: OutlineEdition;
  assessment: Outlined;
  decided: Decided<Outline>;
}

/** What the sentences of a result are made from. */
export interface Told {
  locale: string;
  words: Words<"result">;
  more: DetailWords;
  edition: Edition;
  editionWords: EditionWords;
  assessment: Assessment;
  decided: Decided;
}
