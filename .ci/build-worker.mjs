import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { bundleWorker } from "./bundle-worker.mjs";
import { builtPages } from "./pages.mjs";

/** Bundles the service worker with the list of what the build made: what it keeps for when there is no network. */
const read = (path) => readFileSync(path, "utf8");

/** Bytes above which a script is kept only once it was used: what writes Word and PowerPoint files, which few ask for. */
const LARGE = 300_000;

const { polyfillFiles } = JSON.parse(read(".next/build-manifest.json"));
const assets = readdirSync(".next/static", { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(js|css|woff2)$/.test(file.name))
  .filter((file) => statSync(`${file.parentPath}/${file.name}`).size <= LARGE)
  .map((file) => `${file.parentPath}/${file.name}`.replace(".next/", ""))
  .filter((file) => /static\/(chunks|media)\//.test(file) && !polyfillFiles.includes(file))
  .map((file) => `/_next/${file}`);

const built = builtPages();

/** Each page with a mark that changes with its content; frames stand on other sites, which need the network anyway. */
const pages = built
  .filter(({ file }) => file.endsWith(".html"))
  .filter(({ path }) => !path.includes("/embed/"))
  .map(({ path, file }) => [path, createHash("sha256").update(read(file)).digest("hex").slice(0, 12)]);

/** Words that a page asks for later have a mark in their address, as scripts have. */
const words = built.filter(({ file }) => file.endsWith(".body")).map(({ path }) => path);

writeFileSync(
  "public/service-worker.js",
  await bundleWorker({ assets: [...assets, ...words], pages: Object.fromEntries(pages) }),
);
