import { MOST_DEPTH, MOST_ENTRIES } from "@/lib/api/limits";
import type { Problem } from "@/lib/api/schema/problem";
import { jsonShape } from "./json-shape";
import { problemOf } from "./problems";
import { readBody } from "./read-body";

export type ReadJson = { ok: true; body: unknown } | { ok: false; problem: Problem };

/**
 * The JSON of a request, or what is wrong with it before anybody looks at what it means.
 * @param limit bytes that are read at most
 */
export async function readJson(request: Request, limit: number, language: string): Promise<ReadJson> {
  const bytes = await readBody(request, limit);
  if (!bytes) return refuse(problemOf(language, "too-large", { values: { limit: String(limit) } }));
  const text = decode(bytes);
  if (text === null) return refuse(problemOf(language, "not-json", { faults: [] }));
  const shape = jsonShape(text);
  const limits = { depth: String(MOST_DEPTH), entries: String(MOST_ENTRIES) };
  if (shape !== "fine") return refuse(problemOf(language, shape, { values: limits }));
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return refuse(problemOf(language, "not-json", { faults: [] }));
  }
}

/** JSON is UTF-8; what is not would be read as something nobody wrote. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function refuse(problem: Promise<Problem>): Promise<ReadJson> {
  return { ok: false, problem: await problem };
}
