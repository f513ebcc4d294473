import { assessOne } from "@/app/_http/assess";
import { languageOf } from "@/app/_http/language";
import { originOf } from "@/app/_http/origin";
import { hearOut } from "@/app/_http/read-body";
import { readJson } from "@/app/_http/read-json";
import { json, problemJson } from "@/app/_http/respond";
import { BODY_LIMIT, MOST_ENTRIES } from "@/lib/api/limits";

/** Scores a set of answers: profile, recommendation, explanation and links. */
export async function POST(request: Request) {
  const language = await languageOf(request);
  if (typeof language !== "string") return hearOut(request, BODY_LIMIT, language);
  const read = await readJson(request, BODY_LIMIT, language);
  if (!read.ok) return problemJson(read.problem);
  const place = { origin: originOf(request.headers), language };
  const assessed = await assessOne(read.body, place, { explained: true, mostFaults: MOST_ENTRIES });
  return assessed.ok ? json(assessed.document) : problemJson(assessed.problem);
}

export { DELETE, GET, HEAD, OPTIONS, PATCH, PUT } from "@/app/_http/post-only";
