import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds the site unless the last build is newer than everything it was made from. */
const SOURCES = [
  "app",
  "lib",
  "questionnaires",
  "public",
  "next.config.js",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
];

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = statSync(".next/BUILD_ID", { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (Math.max(...SOURCES.map(newest)) > built) execFileSync("npx", ["next", "build"], { stdio: "inherit" });
