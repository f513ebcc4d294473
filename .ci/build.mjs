import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";

/**
 * Builds the site. Next takes a proxy from the top of the project alone, so ours, which stands beside what it uses, is
 * put there for as long as the build lasts.
 */
copyFileSync("app/_http/proxy.ts", "proxy.ts");
try {
  execFileSync("node", ["node_modules/next/dist/bin/next", "build"], { stdio: "inherit" });
} finally {
  rmSync("proxy.ts");
}
await import("./strip-scripts.mjs");
await import("./page-policies.mjs");
await import("./build-worker.mjs");
