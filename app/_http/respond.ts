import type { Problem } from "@/lib/api/schema/problem";
import { isKnown, tagOf } from "./tag";

/** Nothing is stored and nobody is signed in, so any page may call the API. */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
  "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
  "Access-Control-Expose-Headers": "ETag",
  "Access-Control-Max-Age": "86400",
};

/**
 * How long an answer may be kept without asking again. `always`: a pure function of its address. `day`: what it means
 * never changes, but its wording may be mended. `hour`: a release may change it.
 */
const KEPT = {
  always: "public, max-age=31536000, immutable",
  day: "public, max-age=86400",
  hour: "public, max-age=3600",
};

/** A JSON answer that any page may read, and that nothing between keeps. */
export function json(body: unknown): Response {
  return Response.json(body, { headers: { ...OPEN, "Cache-Control": "no-store" } });
}

/** A JSON answer that may be kept; only its tag where the asker has it already. */
export function keptJson(request: Request, body: unknown, kept: keyof typeof KEPT): Response {
  const text = JSON.stringify(body);
  const tag = tagOf(text);
  const headers = { ...OPEN, ETag: tag, "Cache-Control": KEPT[kept] };
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": "application/json" } });
}

/** An error as problem+json. */
export function problemJson(problem: Problem): Response {
  const headers: Record<string, string> = { ...OPEN, "Content-Type": "application/problem+json" };
  // What is left of the body is not read.
  if (problem.status === 413) headers.Connection = "close";
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** The answer to a browser that asks before it calls. */
export function preflight(): Response {
  return new Response(null, { status: 204, headers: OPEN });
}
