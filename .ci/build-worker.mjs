import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { bundleWorker } from "./bundle-worker.mjs";

/** Bundles the service worker with the list of what the build made: what it keeps for when there is no network. */
const read = (path) => readFileSync(path, "utf8");
const json = (path) => JSON.parse(read(path));

const { polyfillFiles } = json(".next/build-manifest.json");
const assets = readdirSync(".next/static", { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(js|css|woff2)$/.test(file.name))
  .map((file) => `${file.parentPath}/${file.name}`.replace(".next/", ""))
  .filter((file) => /static\/(chunks|media)\//.test(file) && !polyfillFiles.includes(file))
  .map((file) => `/_next/${file}`);

const locales = Object.keys(json("lib/words/locales.json"));
const [defaultLocale] = locales;
const routes = Object.keys(json(".next/prerender-manifest.json").routes);
const pages = routes
  .filter((route) => locales.includes(route.split("/")[1]))
  .map((route) => {
    const path = route.split("/")[1] === defaultLocale ? route.slice(defaultLocale.length + 1) || "/" : route;
    return [path, mark(route)];
  });

/** A mark that changes with the content of a prerendered file. */
function mark(route) {
  const file = route.endsWith("/detail-words") ? `${route}.body` : `${route}.html`;
  return createHash("sha256")
    .update(read(`.next/server/app${file}`))
    .digest("hex")
    .slice(0, 12);
}

writeFileSync("public/service-worker.js", await bundleWorker({ assets, pages: Object.fromEntries(pages) }));
