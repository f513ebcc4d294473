import { cpSync } from "node:fs";

/** Builds the site as a folder that runs by itself with `node server.js`, without node_modules beside it. */
process.env.NEXT_OUTPUT = "standalone";
await import("./build.mjs");
// Next leaves out what a CDN could serve.
cpSync("public", ".next/standalone/public", { recursive: true });
cpSync(".next/static", ".next/standalone/.next/static", { recursive: true });
