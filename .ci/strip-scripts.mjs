import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

/** Stands around every page for when it, or a script of it, fails. */
const ERROR_PAGE = "[project]/app/[locale]/error.tsx";

const FILE = /<script src="\/_next\/[^>]*><\/script>|<link rel="preload" as="script"[^>]*>/g;
const INLINE = /<script(?: id="_R_")?>(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g;

/** True where nothing of ours but the error page is there for the browser. */
function isOnlyRead({ source, file }) {
  const manifest = `.next/server/app${source}/page_client-reference-manifest.js`;
  if (!file.endsWith(".html") || !existsSync(manifest)) return false;
  const context = {};
  runInNewContext(readFileSync(manifest, "utf8"), context);
  const [{ clientModules }] = Object.values(context.__RSC_MANIFEST);
  const ours = Object.keys(clientModules).filter((path) => /^\[project\]\/app\/.*\.tsx?( |$)/.test(path));
  return ours.every((path) => path.startsWith(ERROR_PAGE));
}

/**
 * Pages that are only read carry no script of Next: where nothing of ours runs in the browser, there is nothing for it
 * to bring to life. Header and footer have a small script of their own (`app/_ui/page-script.ts`).
 */
export function stripScripts(pages) {
  for (const { file } of pages.filter(isOnlyRead))
    writeFileSync(file, readFileSync(file, "utf8").replace(FILE, "").replace(INLINE, ""));
}
