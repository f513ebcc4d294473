/** Nothing is stored and nobody is signed in, so any page may call the API. */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
  "Access-Control-Allow-Headers": "Content-Type",
  "Access-Control-Max-Age": "86400",
};

/** One thing that is wrong with a request, where, and what to do. */
export interface Fault {
  path: string;
  message: string;
}

/** The body of an error, after RFC 9457. */
export interface Problem {
  status: 400 | 404 | 413 | 422 | 501;
  title: string;
  detail: string;
  faults?: Fault[];
}

/** A JSON answer that any page may read. */
export function json(body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { headers: { ...OPEN, ...headers } });
}

/** An error as problem+json. */
export function problemJson(problem: Problem): Response {
  const headers: Record<string, string> = { ...OPEN, "Content-Type": "application/problem+json" };
  if (problem.status === 413) headers.Connection = "close";
  return new Response(JSON.stringify({ type: "about:blank", ...problem }), { status: problem.status, headers });
}

/** The answer to a browser that asks before it calls. */
export function preflight(): Response {
  return new Response(null, { status: 204, headers: OPEN });
}
