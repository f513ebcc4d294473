import type { QuestionnaireDocument } from "@/lib/api/schema/questionnaire";
import { editionWords } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";

/** An edition as the API presents it: its questions and options with their words. */
export async function questionnaireDocument(edition: Edition, language: string): Promise<QuestionnaireDocument> {
  const words = await editionWords(edition, language);
  return {
    language,
    id: edition.id,
    edition: edition.edition,
    title: words.title,
    summary: words.summary,
    minutes: edition.minutes,
    sections: edition.sections.map((section) => ({ ...section, title: words.sections[section.id] as string })),
    questions: edition.questions.map(({ id, dimension, weight, options }) => {
      const { options: texts, ...text } = words.questions[id] as (typeof words.questions)[string];
      return {
        id,
        dimension,
        weight,
        ...text,
        options: options.map(({ id: option, points }) => ({ id: option, points, text: texts[option] as string })),
      };
    }),
  };
}
