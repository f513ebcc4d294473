import { parseAssessRequest } from "@/app/_http/assess-request";
import { languageOf } from "@/app/_http/language";
import { originOf } from "@/app/_http/origin";
import { BODY_LIMIT, readBody } from "@/app/_http/read-body";
import { json, preflight, problemJson } from "@/app/_http/respond";
import { resultDocument } from "@/app/_http/result-document";
import { openAnswers } from "@/lib/link/open-code";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";

/** Scores a set of answers: profile, recommendation, explanation and links. */
export async function POST(request: Request) {
  const language = await languageOf(request);
  if (typeof language !== "string") return language;
  const { titles, details, faults: words } = await loadWords(language, "api");
  const text = await readBody(request);
  if (text === null) {
    const detail = say(language, details.tooLarge, { limit: String(BODY_LIMIT) });
    return problemJson({ status: 413, title: say(language, titles.tooLarge), detail });
  }
  const body = parseJson(text);
  if (body === undefined) {
    return problemJson({
      status: 422,
      title: say(language, titles.notJson),
      detail: say(language, details.notJson),
      faults: [],
    });
  }
  const asked = parseAssessRequest(body, language, words);
  if (!asked.ok) {
    const title = say(language, titles.invalid);
    return problemJson({ status: 422, title, detail: say(language, details.invalid), faults: asked.faults });
  }
  return json(resultDocument(openAnswers(asked.edition, asked.answers), originOf(request.headers), language));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const OPTIONS = preflight;
