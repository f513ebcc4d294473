import { languageOf } from "@/app/_http/language";
import { originOf } from "@/app/_http/origin";
import { problemOf } from "@/app/_http/problems";
import { keptJson, problemJson } from "@/app/_http/respond";
import { resultDocument } from "@/app/_http/result-document";
import { openCode } from "@/lib/link/open-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";

/** The document behind a code of either kind; a summary code has no explanation. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const language = await languageOf(request);
  if (typeof language !== "string") return language;
  const { code } = await params;
  const opened = openCode(code, allEditions());
  if (opened.ok) {
    const document = resultDocument(opened.value, { origin: originOf(request.headers), language });
    return keptJson(request, document, "always");
  }
  const { codeProblems } = await loadWords(language, "site");
  const detail = say(language, codeProblems[opened.problem].text);
  return problemJson(
    await problemOf(language, "code", { detail, faults: [{ path: "code", message: opened.problem }] }),
  );
}

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_http/get-only";
