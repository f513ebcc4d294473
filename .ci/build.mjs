import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { buildDirect } from "./build-direct.mjs";
import { finish } from "./finish.mjs";
import { pageRules, proxyRegex } from "./page-rules.mjs";
import { builtPages } from "./pages.mjs";
import { SCRIPTS_OF_PAGES } from "./paint-first.mjs";

/**
 * Builds the site. Next takes a proxy from the top of the project alone, so ours, which stands beside what it uses, is
 * put there for as long as the build lasts.
 */
copyFileSync("app/_http/proxy.ts", "proxy.ts");
try {
  execFileSync("node", ["node_modules/next/dist/bin/next", "build"], { stdio: "inherit" });
} finally {
  rmSync("proxy.ts");
}

// Where a platform builds with an adapter, platform.mjs did the rest before the adapter packed the site.
if (!process.env.NEXT_ADAPTER_PATH) {
  const pages = builtPages();
  await finish(pages);
  await buildDirect();
  const rules = pageRules(pages);
  change("routes-manifest.json", (manifest) => ({ ...manifest, headers: [...manifest.headers, ...rules] }));
  change("server/functions-config-manifest.json", (manifest) => {
    for (const matcher of manifest.functions["/_middleware"].matchers) matcher.regexp = proxyRegex(matcher.regexp);
    return manifest;
  });
  // The folder that runs by itself was made before the pages were finished.
  if (existsSync(".next/standalone"))
    for (const file of [...pages.map(({ file }) => file), SCRIPTS_OF_PAGES])
      copyFileSync(file, `.next/standalone/${file}`);
}

/** Changes what Next wrote down for itself, in place and in the folder that runs by itself. */
function change(name, edit) {
  for (const path of [`.next/${name}`, `.next/standalone/.next/${name}`].filter(existsSync))
    writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, "utf8")))));
}
