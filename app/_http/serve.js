import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { withShelf } from "./answer-shelf.js";
import { withPassingFaults } from "./passing-faults.js";

/**
 * Serves the site that was built, on a machine of its own: Next, with answers kept that are the same for everybody, and
 * what the API is asked most answered without it.
 * Usage: node app/_http/serve.js [--port 3000]; the environment's PORT where no port is given
 */
const MOST_KEPT = 64 * 1024 * 1024;

// What is loaded after it depends on it: how React works, and which headers are sent.
process.env.NODE_ENV ??= "production";
const { default: next } = await import("next");
const { withDirect } = await import("./direct.js");
const { ROUTES } = await import(pathToFileURL(".next/direct.mjs").href);

const { values } = parseArgs({ options: { port: { type: "string", short: "p" } } });
const port = Number(values.port ?? process.env.PORT ?? 3000);

const site = next({ port });
await site.prepare();
const answer = withDirect(withShelf(site.getRequestHandler(), MOST_KEPT), ROUTES);
const server = createServer(withPassingFaults(answer));
server.listen(port, () => console.log(`PMO Fit: http://localhost:${port}`));
server.on("error", ({ message }) => {
  console.error(message);
  process.exit(1);
});

// One request that fails, such as one whose sender is gone, takes nobody else’s with it.
for (const fault of ["uncaughtException", "unhandledRejection"]) process.on(fault, (error) => console.error(error));
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    server.close(() => process.exit());
    server.closeIdleConnections();
  });
