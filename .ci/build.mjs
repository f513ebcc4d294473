import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";

/**
 * Builds the site. Next takes a proxy from the top of the project alone, so ours, which stands beside what it uses, is
 * put there for as long as the build lasts.
 */
const run = (...command) => execFileSync("node", command, { stdio: "inherit" });

copyFileSync("app/_http/proxy.ts", "proxy.ts");
try {
  run("node_modules/next/dist/bin/next", "build");
} finally {
  rmSync("proxy.ts");
}
run(".ci/hash-scripts.mjs");
run(".ci/build-worker.mjs");
