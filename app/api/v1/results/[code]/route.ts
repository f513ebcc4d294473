import { languageOf } from "@/app/_http/language";
import { originOf } from "@/app/_http/origin";
import { json, preflight, problemJson } from "@/app/_http/respond";
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
    const headers = { "Cache-Control": "public, max-age=31536000, immutable" };
    return json(resultDocument(opened.value, originOf(request.headers), language), headers);
  }
  const [{ titles }, { codeProblems }] = await Promise.all([loadWords(language, "api"), loadWords(language, "site")]);
  return problemJson({
    status: 404,
    title: say(language, titles.code),
    detail: say(language, codeProblems[opened.problem].text),
    faults: [{ path: "code", message: opened.problem }],
  });
}

export const OPTIONS = preflight;
