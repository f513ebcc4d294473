import type { Combined } from "@/lib/group/combine";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import type { AdviceNames } from "@/lib/words/group/advice-names";
import type { Words } from "@/lib/words/load";

/** What every view of a group needs. */
export interface GroupProps {
  locale: string;
  words: Words<"group">;
  names: AdviceNames;
  edition: Edition;
  editionWords: EditionWords;
  combined: Combined;
}
