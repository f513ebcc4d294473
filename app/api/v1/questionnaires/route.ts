import { languageOf } from "@/app/_http/language";
import { keptJson } from "@/app/_http/respond";
import type { QuestionnaireList } from "@/lib/api/schema/questionnaire";
import { currentEditions, editionWords } from "@/lib/questionnaire/registry";

/** The questionnaires that can be answered. */
export async function GET(request: Request) {
  const language = await languageOf(request);
  if (typeof language !== "string") return language;
  const questionnaires = await Promise.all(
    currentEditions().map(async (edition) => {
      const { title, summary } = await editionWords(edition, language);
      const { id, edition: number, minutes, questions } = edition;
      return { id, edition: number, title, summary, minutes, questions: questions.length };
    }),
  );
  return keptJson(request, { language, questionnaires } satisfies QuestionnaireList, "hour");
}

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_http/get-only";
