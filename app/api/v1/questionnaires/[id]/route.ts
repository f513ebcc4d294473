import { knownIds } from "@/app/_http/assess-request";
import { languageOf } from "@/app/_http/language";
import { json, preflight, problemJson } from "@/app/_http/respond";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";

/** One questionnaire: its questions and options with their words. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const language = await languageOf(request);
  if (typeof language !== "string") return language;
  const { id } = await params;
  const edition = findEdition(id);
  if (edition) return json({ language, ...present(edition, await editionWords(edition, language)) });
  const { titles, details } = await loadWords(language, "api");
  return problemJson({
    status: 404,
    title: say(language, titles.questionnaire),
    detail: say(language, details.questionnaire, { known: knownIds() }),
  });
}

function present({ id, edition, minutes, sections, questions }: Edition, words: EditionWords) {
  return {
    id,
    edition,
    title: words.title,
    summary: words.summary,
    minutes,
    sections: sections.map((section) => ({ ...section, title: words.sections[section.id] })),
    questions: questions.map((question) => {
      const { options: texts = {}, ...text } = words.questions[question.id] ?? {};
      const options = question.options.map(({ id: option, points }) => ({ id: option, points, text: texts[option] }));
      return { id: question.id, dimension: question.dimension, weight: question.weight, ...text, options };
    }),
  };
}

export const OPTIONS = preflight;
