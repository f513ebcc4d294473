import { knownIds } from "@/app/_http/assess-request";
import { languageOf } from "@/app/_http/language";
import { problemOf } from "@/app/_http/problems";
import { questionnaireDocument } from "@/app/_http/questionnaire-document";
import { keptJson, problemJson } from "@/app/_http/respond";
import { findEdition } from "@/lib/questionnaire/registry";

/** The newest edition of a questionnaire. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const language = await languageOf(request);
  if (typeof language !== "string") return language;
  const edition = findEdition((await params).id);
  if (edition) return keptJson(request, await questionnaireDocument(edition, language), "hour");
  return problemJson(await problemOf(language, "questionnaire", { values: { known: knownIds() } }));
}

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_http/get-only";
