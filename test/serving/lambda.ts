import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { DOCUMENT_HEADERS, HEADERS, WORKER_HEADERS } from "../../app/_http/answer-headers.js";
import { type LambdaResult, lambdaEvent } from "./lambda-event";

/**
 * Serves the bundle for AWS Lambda on this machine: files as from a bucket, everything else by the function's handler,
 * which is called as Lambda calls it. The function runs from a copy elsewhere, so that it finds nothing but its own.
 * Usage: tsx test/serving/lambda.ts <port>
 */
const [port] = process.argv.slice(2);
const OUT = join(process.cwd(), ".open-next");
/** Bytes of an answer that Lambda passes on. */
const LARGEST = 6 * 1024 * 1024;
const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const { behaviors } = JSON.parse(readFileSync(join(OUT, "open-next.output.json"), "utf8")) as {
  behaviors: { pattern: string; origin: string }[];
};
const inBucket = behaviors.filter(({ origin }) => origin === "s3").map(({ pattern }) => pattern);
const isFile = (path: string) =>
  inBucket.some((one) => (one.endsWith("*") ? path.startsWith(`/${one.slice(0, -1)}`) : path === `/${one}`));

const task = mkdtempSync(join(tmpdir(), "pmo-fit-function-"));
process.on("exit", () => rmSync(task, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit());
cpSync(join(OUT, "server-functions/default"), task, { recursive: true });
process.chdir(task);
const { handler } = (await import(pathToFileURL(join(task, "index.mjs")).href)) as {
  handler: (event: object, context: object) => Promise<LambdaResult>;
};

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (isFile(pathname)) return sendFile(pathname, response);
  const result = await handler(await lambdaEvent(request), {});
  const body = Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8");
  if (JSON.stringify(result).length > LARGEST) throw new Error(`${pathname} answers more than Lambda passes on.`);
  for (const cookie of result.cookies ?? []) response.appendHeader("set-cookie", cookie);
  response.writeHead(result.statusCode, result.headers).end(body);
}).listen(Number(port));

/** A file of the bucket, with the headers that a CDN has to add; what is built into an address never changes. */
async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
  const body = await readFile(join(OUT, "assets", pathname)).catch(() => null);
  if (!body) return void response.writeHead(404, HEADERS).end();
  const kept = pathname.startsWith("/_next/") ? "public, max-age=31536000, immutable" : "public, max-age=0";
  const type = TYPES[extname(pathname)] ?? "application/octet-stream";
  const own = {
    "/embed.js": { "Cross-Origin-Resource-Policy": "cross-origin" },
    "/service-worker.js": WORKER_HEADERS,
  }[pathname];
  const headers = { ...HEADERS, ...DOCUMENT_HEADERS, ...own, "Content-Type": type, "Cache-Control": kept };
  response.writeHead(200, headers).end(body);
}
