import type { Combined } from "@/lib/group/combine";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import type { AdviceNames } from "./advice-names";

/** What every view of a group needs. */
export interface GroupProps {
  locale: string;
  words: Words<"group">;
  names: AdviceNames;
  edition: Edition;
  editionWords: EditionWords;
  combined: Combined;
}
