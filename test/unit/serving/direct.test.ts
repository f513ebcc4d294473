import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { withDirect } from "@/app/_http/direct.js";
import { readBody } from "@/app/_http/read-body";

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  vi.restoreAllMocks();
});

type Route = (request: Request) => Promise<Response>;

/** A site that answers "behind" for all but its routes. */
async function site(routes: Record<string, Route>) {
  const behind = (_: IncomingMessage, response: ServerResponse) => response.end("behind");
  const server = createServer(withDirect(behind, routes)).listen(0);
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  async function ask(path: string, { method = "POST", body = "", headers = {} } = {}) {
    const sent = request({ port, path, method, headers, agent: false }).end(body);
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const bytes = Buffer.concat(await response.toArray());
    return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString() };
  }
  return { ask, port };
}

const echo: Route = async (request) => {
  const { pathname, search } = new URL(request.url);
  const body = Buffer.from((await readBody(request, 100_000)) ?? "too long").toString();
  return Response.json({ path: pathname + search, host: request.headers.get("host"), body }, { status: 201 });
};

describe("a route that is answered without Next", () => {
  it("hears address, headers and body, and is sent as it answers, with the headers that all answers have", async () => {
    const { ask } = await site({ "/api/echo": echo });
    const { status, headers, text } = await ask("/api/echo?lang=fr", { body: "é", headers: { Host: "pmo.example" } });
    expect(status).toBe(201);
    expect(JSON.parse(text)).toEqual({ path: "/api/echo?lang=fr", host: "pmo.example", body: "é" });
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(text)),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "cross-origin",
      vary: "Accept-Encoding",
    });
  });

  it.each([
    ["another method", "/api/echo", "GET"],
    ["a path below", "/api/echo/x", "POST"],
    ["a path above", "/api", "POST"],
    ["the same with a slash at its end", "/api/echo/", "POST"],
    ["a name that every object has", "/constructor", "POST"],
  ])("leaves %s to what is behind it", async (_, path, method) => {
    const { ask } = await site({ "/api/echo": echo });
    expect((await ask(path, { method })).text).toBe("behind");
  });

  it("zips what is long for whoever can read it, and for nobody else", async () => {
    const { ask } = await site({ "/api/echo": echo });
    const long = { body: "long ".repeat(1_000) };
    const plain = await ask("/api/echo", long);
    expect(plain.headers["content-encoding"]).toBe(undefined);
    const zipped = await ask("/api/echo", { ...long, headers: { "Accept-Encoding": "br, gzip" } });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.bytes).toString()).toBe(plain.text);
    const short = await ask("/api/echo", { body: "short", headers: { "Accept-Encoding": "gzip" } });
    expect(short.headers["content-encoding"]).toBe(undefined);
  });

  it("answers before the body has ended where that is too long, on a connection that is still there", async () => {
    const { ask } = await site({ "/api/echo": echo });
    const { status, text } = await ask("/api/echo", { body: "x".repeat(300_000) });
    expect([status, JSON.parse(text).body]).toEqual([201, "too long"]);
  });

  it("that fails is a fault of the server that tells nothing, and goes on answering", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const fails: Route = async () => {
      throw new Error("a secret");
    };
    const { ask } = await site({ "/api/fails": fails, "/api/echo": echo });
    const { status, text } = await ask("/api/fails");
    expect([status, text]).toEqual([500, ""]);
    expect(told).toHaveBeenCalledOnce();
    expect((await ask("/api/echo")).status).toBe(201);
  });

  it("goes on where a sender leaves in the middle of a body, of which nobody is told", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const { ask, port } = await site({ "/api/echo": echo });
    const sender = connect(port);
    sender.write("POST /api/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
    await new Promise((done) => setTimeout(done, 50));
    sender.destroy();
    expect((await ask("/api/echo", { body: "next" })).status).toBe(201);
    expect(told).not.toHaveBeenCalled();
  });
});
