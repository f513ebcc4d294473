import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The site under an address of its own, whose worker becomes another version when that is asked for. */
export async function siteWithVersions(
  site: string,
): Promise<{ address: string; release: () => void; server: Server }> {
  let version = 1;
  const server = createServer(async (request, response) => {
    const answer = await fetch(site + request.url, { redirect: "manual" });
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = new Map(answer.headers);
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "connection"]) headers.delete(name);
    response.writeHead(answer.status, Object.fromEntries(headers));
    response.end(request.url === "/service-worker.js" ? `${body}\n// ${version}` : body);
  });
  await new Promise<void>((listening) => {
    server.listen(0, "localhost", listening);
  });
  const release = () => {
    version += 1;
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, release, server };
}
