import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { withShelf } from "@/app/_http/answer-shelf.js";

const RESULT = { "Cache-Control": "public, max-age=3600, s-maxage=31536000, immutable", Vary: "rsc, Accept-Encoding" };
const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site with a shelf; asks it, and counts how often the site behind the shelf was asked. */
async function site(answer: Answerer, bytes = 1_000_000) {
  let asked = 0;
  const behind: Answerer = (one, other) => {
    asked++;
    answer(one, other);
  };
  const server = createServer(withShelf(behind, bytes)).listen(0);
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
    const sent = request({ port, path, method, headers, agent: false }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const body = Buffer.concat(await response.toArray());
    return { status: response.statusCode, headers: response.headers, body };
  }
  return { ask, asked: () => asked };
}

/** Answers with the address, in two parts, and the headers given. */
const saying =
  (headers: Record<string, string>, status = 200): Answerer =>
  ({ url }, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    response.write("é at ");
    response.end(Buffer.from(String(url)));
  };

describe("the shelf of answers", () => {
  it("gives what was asked for before once more, the same to the byte and with the same headers", async () => {
    const { ask, asked } = await site(saying({ ...RESULT, "Content-Type": "text/html" }));
    const [first, second, other] = [await ask("/r/a"), await ask("/r/a"), await ask("/r/b")];
    expect(asked()).toBe(2);
    expect(second.body.toString()).toBe("é at /r/a");
    expect(second.body.equals(first.body)).toBe(true);
    for (const [name, value] of Object.entries(first.headers))
      if (!["date", "transfer-encoding"].includes(name)) expect(second.headers[name], name).toBe(value);
    expect(other.body.toString()).toBe("é at /r/b");
  });

  it.each([
    ["a page that was built ahead", "public, max-age=0, s-maxage=31536000", 1],
    ["a file that never changes", "public, max-age=31536000, immutable", 1],
    ["an answer that nobody keeps", "no-store", 2],
    ["an answer for one person", "private, max-age=60, immutable", 2],
    ["an answer that is good for a moment", "public, max-age=10", 2],
    ["an answer that may be kept for no time", "public, s-maxage=0", 2],
  ])("keeps until a release what may be kept: %s", async (_, cache, times) => {
    const { ask, asked } = await site(saying({ "Cache-Control": cache }));
    await ask("/");
    await ask("/");
    expect(asked()).toBe(times);
  });

  it("keeps nothing but whole good answers", async () => {
    for (const status of [206, 304, 404, 500]) {
      const { ask, asked } = await site(saying(RESULT, status));
      await ask("/");
      expect((await ask("/")).status).toBe(status);
      expect(asked(), String(status)).toBe(2);
    }
    const broken = await site((_, response) => {
      for (const [name, value] of Object.entries(RESULT)) response.setHeader(name, value);
      response.write("half");
      response.destroy();
    });
    for (const _ of "ab") await expect(broken.ask("/")).rejects.toThrow();
    expect(broken.asked()).toBe(2);
  });

  it.each([
    "authorization",
    "cookie",
    "if-modified-since",
    "if-none-match",
    "range",
    "rsc",
    "next-router-prefetch",
    "x-nextjs-data",
  ])("leaves alone who asks with %s", async (name) => {
    const { ask, asked } = await site(saying(RESULT));
    await ask("/");
    await ask("/", { [name]: "1" });
    await ask("/", { [name]: "1" });
    expect(asked()).toBe(3);
  });

  it.each([
    ["/r/sq1abc", 1],
    ["/fr/embed/sf1abc", 1],
    ["/embed/assess/quick", 1],
    ["/r/aq1abc", 2],
    ["/fr/r/AF1ABC/card.png", 2],
    ["/embed/ao1abc", 2],
    ["/api/v1/results/sq1abc", 2],
    ["/r?people=1-9", 2],
  ])("keeps nothing that belongs to answers: %s", async (path, times) => {
    const { ask, asked } = await site(saying(RESULT));
    await ask(path);
    await ask(path);
    expect(asked()).toBe(times);
  });

  it("leaves other methods alone", async () => {
    const { ask, asked } = await site(saying(RESULT));
    for (const method of ["GET", "HEAD", "POST", "HEAD", "POST"]) await ask("/", {}, method);
    expect(asked()).toBe(5);
  });

  it("tells hosts, schemes and ways to pack apart, and keeps nothing that depends on more", async () => {
    const { ask, asked } = await site(({ headers }, response) => {
      const packs = headers["accept-encoding"] === "gzip";
      const text = `${headers.host} ${headers["x-forwarded-proto"]}`;
      for (const [name, value] of Object.entries(RESULT)) response.setHeader(name, value);
      response.end(packs ? gzipSync(text) : text);
    });
    const askers: Record<string, string>[] = [
      {},
      { host: "a.example" },
      { host: "a.example", "x-forwarded-proto": "https" },
      { "accept-encoding": "gzip" },
    ];
    const first = await Promise.all(askers.map((headers) => ask("/", headers)));
    const again = await Promise.all(askers.map((headers) => ask("/", headers)));
    expect(asked()).toBe(askers.length);
    expect(again.map(({ body }) => body.toString("hex"))).toEqual(first.map(({ body }) => body.toString("hex")));
    const byLanguage = await site(saying({ ...RESULT, Vary: "Accept-Language" }));
    for (const _ of "ab") await byLanguage.ask("/");
    expect(byLanguage.asked()).toBe(2);
  });

  it("keeps no more than it has room for: what was asked for longest ago goes", async () => {
    const long = Buffer.alloc(20_000, "a");
    const { ask, asked } = await site((_, response) => {
      for (const [name, value] of Object.entries(RESULT)) response.setHeader(name, value);
      response.end(long);
    }, 400_000);
    for (let at = 0; at < 40; at++) await ask(`/${at}`);
    await ask("/39");
    expect(asked()).toBe(40);
    await ask("/0");
    expect(asked()).toBe(41);
  });
});
