import type { Difference } from "@/lib/questionnaire/own/differences";
import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import { LANGUAGE_NAMES } from "@/lib/words/locales";
import { type Message, say } from "@/lib/words/say";
import { editionKey } from "../group/edition-key";
import type { OwnWords } from "./load-own-words";

/** What a difference is told from. */
export interface Telling {
  locale: string;
  words: OwnWords;
  own: OwnQuestionnaire;
}

/** One difference in a sentence, in the language of the page. */
export function tellDifference(telling: Telling, difference: Difference): string {
  const { locale, words } = telling;
  const { items } = words.own.differ;
  const shown = (value: number | string | null) =>
    typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : (value ?? say(locale, items.nothing));
  switch (difference.kind) {
    case "weight": {
      const name =
        "dimension" in difference
          ? dimensionName(telling, difference.dimension)
          : questionName(telling, difference.question);
      return say(locale, items.weight, { name, own: shown(difference.own), base: shown(difference.base) });
    }
    case "points": {
      const name = questionName(telling, difference.question);
      const option = textOf(telling, `questions/${difference.question}/options/${difference.option}`) ?? "";
      const values = { own: shown(difference.own), base: shown(difference.base) };
      return say(locale, items.points, { name, option, ...values });
    }
    case "threshold": {
      const values = { own: shown(difference.own), base: shown(difference.base) };
      return say(locale, items.threshold, { name: numberName(telling, difference.path), ...values });
    }
    case "word": {
      const values = { own: shown(difference.own), base: shown(difference.base) };
      const text = say(locale, items.word, { name: placeName(telling, difference.path), ...values });
      if (difference.language === locale) return text;
      const language = LANGUAGE_NAMES[difference.language] ?? difference.language;
      return say(locale, words.own.differ.inLanguage, { language, text });
    }
    default:
      return say(locale, items[difference.kind], { name: questionName(telling, difference.question) });
  }
}

/** What a dimension is called. */
export function dimensionName({ locale, words }: Pick<Telling, "locale" | "words">, id: string): string {
  return say(locale, words.dimensions[id as "size"] ?? id);
}

/** What a number of the model is called; those that nobody is asked for are told by their place. */
export function numberName({ locale, words }: Pick<Telling, "locale" | "words">, path: string): string {
  let found: unknown = words.own.numbers;
  for (const key of path.split("/")) found = (found as Record<string, unknown> | undefined)?.[key];
  return found === undefined ? path.replaceAll("/", " › ") : say(locale, found as Message);
}

/** A question, also one that was left out. */
export function questionName(telling: Telling, id: string): string {
  return textOf(telling, `questions/${id}/question`) ?? id;
}

/** What a text is for, with the question that it belongs to. */
function placeName(telling: Telling, path: string): string {
  const { locale, words } = telling;
  const { places } = words.own;
  const [part = "", id = "", field = "", option = ""] = path.split("/");
  if (part !== "questions") return say(locale, places[part as "title"]);
  const { options = [] } = telling.own.edition.questions.find((question) => question.id === id) ?? {};
  const number = options.findIndex((one) => one.id === option) + 1;
  const place = say(locale, places[field as "why"], { number });
  return say(locale, places.of, { question: questionName(telling, id), place });
}

/** A text of the questionnaire in the language of the page, or of the original where it was taken out. */
function textOf({ locale, words, own }: Telling, path: string): string | undefined {
  for (const tree of [own.words[locale], words.originals[editionKey(own.base)]?.[locale]]) {
    let found: unknown = tree;
    for (const key of path.split("/")) found = (found as Record<string, unknown> | undefined)?.[key];
    if (typeof found === "string") return found;
  }
  return undefined;
}
