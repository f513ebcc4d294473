import { currentEditions, editionWords } from "@/lib/questionnaire/registry";
import type { Edition, EditionWords, Parameters } from "@/lib/questionnaire/types";
import { loadWords, type Words } from "@/lib/words/load";

interface Asked {
  edition: Edition;
  words: EditionWords;
}

/** What every page that explains the scoring is made from. */
export interface MethodProps {
  locale: string;
  words: Words<"method">;
  site: Words<"site">;
  result: Words<"result">;
  detail: Words<"detail">;
  roadmap: Words<"roadmap">;
  services: Words<"services">;
  team: Words<"team">;
  types: Words<"types">;
  /** The questionnaires that are offered, the shortest first. */
  asked: Asked[];
  parameters: Parameters;
}

/** Loads words and data for a language. All questionnaires that are offered run on the same parameters. */
export async function loadMethod(locale: string): Promise<MethodProps> {
  const editions = currentEditions().sort((a, b) => a.questions.length - b.questions.length);
  const [words, site, result, detail, roadmap, services, team, types] = await Promise.all([
    loadWords(locale, "method"),
    loadWords(locale, "site"),
    loadWords(locale, "result"),
    loadWords(locale, "detail"),
    loadWords(locale, "roadmap"),
    loadWords(locale, "services"),
    loadWords(locale, "team"),
    loadWords(locale, "types"),
  ]);
  const asked = await Promise.all(
    editions.map(async (edition) => ({ edition, words: await editionWords(edition, locale) })),
  );
  const { parameters } = editions[0] as Edition;
  return { locale, words, site, result, detail, roadmap, services, team, types, asked, parameters };
}
