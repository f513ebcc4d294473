import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A page on another site: the same machine by another name, which is another origin for a browser. */
export async function otherSite(body: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const isPage = request.url === "/";
    response.writeHead(isPage ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(isPage ? `<!DOCTYPE html><html lang="en"><title>Other</title><h1>Other site</h1>${body}` : "");
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
