import { outlineEdition } from "@/lib/questionnaire/outline-edition";
import { currentEditions, editionWords } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { Wizard } from "./wizard";

interface Props {
  locale: string;
  edition: Edition;
  /** True where the page stands in a frame on another site. */
  isFramed?: boolean;
}

/** The wizard of one questionnaire with its words. */
export async function LoadWizard({ locale, edition, isFramed = false }: Props) {
  const shorter = currentEditions().filter(({ questions }) => questions.length < edition.questions.length);
  const [words, site, texts] = await Promise.all([
    loadWords(locale, "wizard"),
    loadWords(locale, "site"),
    editionWords(edition, locale),
  ]);
  return (
    <Wizard
      locale={locale}
      words={words}
      siteName={say(locale, site.name)}
      edition={outlineEdition(edition)}
      editionWords={texts}
      shorter={shorter.map(outlineEdition)}
      isFramed={isFramed}
    />
  );
}
