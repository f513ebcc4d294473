import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { bundleWorker } from "./bundle-worker.mjs";

export const WORKER = "public/service-worker.js";
const read = (path) => readFileSync(path, "utf8");

/** Bytes above which a script is kept only once it was used: what writes Word and PowerPoint files, which few ask for. */
const LARGE = 300_000;

/** Bundles the service worker with the list of what the build made: what it keeps for when there is no network. */
export async function buildWorker(pages) {
  writeFileSync(WORKER, await bundleWorker({ assets: [...assets(), ...words(pages)], pages: marks(pages) }));
}

function assets() {
  const { polyfillFiles } = JSON.parse(read(".next/build-manifest.json"));
  return readdirSync(".next/static", { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(js|css|woff2)$/.test(file.name))
    .filter((file) => statSync(`${file.parentPath}/${file.name}`).size <= LARGE)
    .map((file) => `${file.parentPath}/${file.name}`.replace(".next/", ""))
    .filter((file) => /static\/(chunks|media)\//.test(file) && !polyfillFiles.includes(file))
    .map((file) => `/_next/${file}`);
}

/** Each page with a mark that changes with its content; frames stand on other sites, which need the network anyway. */
function marks(pages) {
  const mark = (file) => createHash("sha256").update(read(file)).digest("hex").slice(0, 12);
  const kept = pages.filter(({ path, file }) => file.endsWith(".html") && !path.includes("/embed/"));
  return Object.fromEntries(kept.map(({ path, file }) => [path, mark(file)]));
}

/** Words that a page asks for later have a mark in their address, as scripts have. */
function words(pages) {
  return pages.filter(({ file }) => file.endsWith(".body")).map(({ path }) => path);
}
