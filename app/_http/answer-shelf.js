import { LRUCache } from "lru-cache";

/** Who asks with one of these gets another answer than a whole one that is the same for everybody. */
const OWN_ANSWER =
  /^(?:authorization|cookie|if-modified-since|if-none-match|range|rsc|next-.*|x-nextjs-.*|x-middleware-.*)$/;
/** Addresses that hold answers, one by one or as a code: what belongs to them is not kept. */
const HOLDS_ANSWERS = /\?|^\/api\/|\/(?:r|embed)\/a[a-z]1/i;
/** What an answer may depend on beside its address. */
const TOLD_APART_BY = ["host", "x-forwarded-proto", "accept-encoding"];
const UNTIL_A_RELEASE = /\bpublic\b.*\b(?:s-maxage=[1-9]|immutable)/;

/**
 * Keeps answers as a CDN would, for a server that stands alone: whole ones that everybody may keep until a release, as
 * their headers say. What was asked for longest ago goes first, and a new release begins with nothing.
 * @param {import("node:http").RequestListener} answer answers what is not kept
 * @param {number} bytes kept at most
 * @returns {import("node:http").RequestListener}
 */
export function withShelf(answer, bytes) {
  const shelf = new LRUCache({
    maxSize: bytes,
    maxEntrySize: bytes / 16,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length + 2_000,
  });
  return (request, response) => {
    const key = keyOf(request);
    const kept = key && shelf.get(key);
    if (kept) return response.writeHead(200, kept.headers).end(kept.body);
    if (key) whole(response, (taken) => shelf.set(key, taken));
    return answer(request, response);
  };
}

/** Under which an answer is kept; none where it may be an answer for this one asker. */
function keyOf({ method, url, headers }) {
  if (method !== "GET" || HOLDS_ANSWERS.test(url)) return undefined;
  if (Object.keys(headers).some((name) => OWN_ANSWER.test(name))) return undefined;
  return JSON.stringify([url, ...TOLD_APART_BY.map((name) => headers[name])]);
}

/** Calls with an answer once it has been sent, where others may have the same. */
function whole(response, onWhole) {
  const chunks = [];
  for (const name of ["write", "end"]) {
    const send = response[name];
    response[name] = (chunk, ...rest) => {
      if (typeof chunk === "string" || chunk instanceof Uint8Array)
        chunks.push(Buffer.from(chunk, typeof rest[0] === "string" ? rest[0] : undefined));
      return send.call(response, chunk, ...rest);
    };
  }
  response.once("finish", () => {
    if (!mayBeKept(response)) return;
    const body = Buffer.concat(chunks);
    onWhole({ body, headers: { ...response.getHeaders(), "content-length": body.byteLength } });
  });
}

function mayBeKept(response) {
  const varies = String(response.getHeader("vary") ?? "")
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean);
  return (
    response.statusCode === 200 &&
    UNTIL_A_RELEASE.test(String(response.getHeader("cache-control"))) &&
    varies.every((name) => OWN_ANSWER.test(name) || TOLD_APART_BY.includes(name))
  );
}
