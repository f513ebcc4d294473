import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
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
