import { languageOf } from "@/app/_http/language";
import { problemOf } from "@/app/_http/problems";
import { questionnaireDocument } from "@/app/_http/questionnaire-document";
import { keptJson, problemJson } from "@/app/_http/respond";
import { allEditions } from "@/lib/questionnaire/registry";

/** One edition of a questionnaire, by its number. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string; edition: string }> }) {
  const language = await languageOf(request);
  if (typeof language !== "string") return language;
  const { id, edition: number } = await params;
  const edition = allEditions().find((one) => one.id === id && String(one.edition) === number);
  if (edition) return keptJson(request, await questionnaireDocument(edition, language), "day");
  const known = allEditions().map((one) => `${one.id}/${one.edition}`);
  return problemJson(await problemOf(language, "questionnaire", { values: { known: known.join(", ") } }));
}

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_http/get-only";
