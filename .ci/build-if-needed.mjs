import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds the site unless the last build is newer than everything it was made from. */
const SOURCES = [
  "app",
  "lib",
  "questionnaires",
  "public",
  ".ci",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
];
/** What the build makes last. */
const WORKER = join("public", "service-worker.js");

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || path === WORKER) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isBuilt = statSync(".next/BUILD_ID", { throwIfNoEntry: false }) !== undefined;
const built = isBuilt ? (statSync(WORKER, { throwIfNoEntry: false })?.mtimeMs ?? 0) : 0;
if (Math.max(...SOURCES.map(newest)) > built) execFileSync("npm", ["run", "build"], { stdio: "inherit" });
