import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { build } from "esbuild";

/** Bundles the service worker with the list of what the build made: what it keeps for when there is no network. */
const read = (path) => readFileSync(path, "utf8");
const json = (path) => JSON.parse(read(path));

/** Bytes above which a script is kept only once it was used: what writes Word and PowerPoint files, which few ask for. */
const LARGE = 300_000;

const { polyfillFiles } = json(".next/build-manifest.json");
const assets = readdirSync(".next/static", { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(js|css|woff2)$/.test(file.name))
  .filter((file) => statSync(`${file.parentPath}/${file.name}`).size <= LARGE)
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

await build({
  entryPoints: ["app/_worker/service-worker.ts"],
  outfile: "public/service-worker.js",
  bundle: true,
  minify: true,
  target: "es2022",
  define: {
    ASSETS: JSON.stringify(assets),
    PAGES: JSON.stringify(Object.fromEntries(pages)),
    "process.env.NODE_ENV": '"production"',
  },
  logLevel: "warning",
});
