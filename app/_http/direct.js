import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { DOCUMENT_HEADERS, FOR_OTHERS_HEADERS, HEADERS } from "./answer-headers.js";

const EVERY = { ...HEADERS, ...DOCUMENT_HEADERS, ...FOR_OTHERS_HEADERS, Vary: "Accept-Encoding" };
/** Characters below which an answer is sent as it is, as Next sends it. */
const SMALL = 1024;
const zipped = promisify(gzip);

/**
 * Answers a POST to some addresses without Next, which takes longer to find them than they take to answer.
 * @param {import("node:http").RequestListener} answer answers all other requests
 * @param {Record<string, (request: Request) => Promise<Response>>} routes what answers, by its path
 * @returns {import("node:http").RequestListener}
 */
export function withDirect(answer, routes) {
  return async (request, response) => {
    const [path] = request.url.split("?", 1);
    const route = request.method === "POST" && Object.hasOwn(routes, path) && routes[path];
    if (!route) return answer(request, response);
    try {
      await send(await route(asked(request)), request, response);
    } catch (error) {
      // Who is gone is told nothing.
      if (request.errored || response.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.writeHead(500, EVERY);
      response.end();
    }
  };
}

/** As much of a `Request` as the API reads; a body that is not read to its end leaves the connection open. */
function asked(request) {
  return {
    url: `http://localhost${request.url}`,
    headers: { get: (name) => request.headers[name] ?? null },
    body: request.iterator({ destroyOnReturn: false }),
  };
}

async function send(answer, { headers }, response) {
  const text = await answer.text();
  const all = { ...EVERY, ...Object.fromEntries(answer.headers) };
  const isZipped = text.length > SMALL && /\bgzip\b/.test(headers["accept-encoding"] ?? "");
  // As text it leaves together with its headers.
  const body = isZipped ? await zipped(text) : text;
  if (isZipped) all["Content-Encoding"] = "gzip";
  response.writeHead(answer.status, { ...all, "Content-Length": Buffer.byteLength(body) }).end(body);
}
