import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { bundleWorker } from "./bundle-worker.mjs";
import { builtPages } from "./pages.mjs";

/** Bundles the service worker with the list of what the build made: what it keeps for when there is no network. */
const read = (path) => readFileSync(path, "utf8");
const { polyfillFiles } = JSON.parse(read(".next/build-manifest.json"));
const assets = readdirSync(".next/static", { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(js|css|woff2)$/.test(file.name))
  .map((file) => `${file.parentPath}/${file.name}`.replace(".next/", ""))
  .filter((file) => /static\/(chunks|media)\//.test(file) && !polyfillFiles.includes(file))
  .map((file) => `/_next/${file}`);

/** Each page with a mark that changes with its content; frames stand on other sites, which need the network anyway. */
const pages = builtPages()
  .filter(({ path }) => !path.includes("/embed/"))
  .map(({ path, file }) => [path, createHash("sha256").update(read(file)).digest("hex").slice(0, 12)]);

writeFileSync("public/service-worker.js", await bundleWorker({ assets, pages: Object.fromEntries(pages) }));
