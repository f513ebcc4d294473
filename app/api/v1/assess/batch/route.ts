import { setImmediate } from "node:timers/promises";
import { assessOne } from "@/app/_http/assess";
import { parseBatchRequest } from "@/app/_http/batch-request";
import { languageOf } from "@/app/_http/language";
import { originOf } from "@/app/_http/origin";
import { problemOf } from "@/app/_http/problems";
import { hearOut } from "@/app/_http/read-body";
import { readJson } from "@/app/_http/read-json";
import { json, problemJson } from "@/app/_http/respond";
import { BATCH_LIMIT } from "@/lib/api/limits";
import type { BatchResult } from "@/lib/api/schema/batch";
import { loadWords } from "@/lib/words/load";

/** Faults that are listed for each request of a batch, so that a short body does not ask for a long answer. */
const MOST_FAULTS = 10;

/** Scores several sets of answers; each has its result, or its problem, at its place. */
export async function POST(request: Request) {
  const language = await languageOf(request);
  if (typeof language !== "string") return hearOut(request, BATCH_LIMIT, language);
  const read = await readJson(request, BATCH_LIMIT, language);
  if (!read.ok) return problemJson(read.problem);
  const batch = parseBatchRequest(read.body, language, (await loadWords(language, "api")).faults);
  if (!batch.ok) return problemJson(await problemOf(language, "invalid", { faults: batch.faults }));
  const place = { origin: originOf(request.headers), language };
  const results: BatchResult["results"] = [];
  for (const one of batch.requests) {
    const assessed = await assessOne(one, place, { explained: batch.explained, mostFaults: MOST_FAULTS });
    results.push(
      assessed.ok ? { status: 200, document: assessed.document } : { status: 422, problem: assessed.problem },
    );
    // Others have their turn between two assessments.
    await setImmediate();
  }
  return json({ results } satisfies BatchResult);
}

export { DELETE, GET, HEAD, OPTIONS, PATCH, PUT } from "@/app/_http/post-only";
