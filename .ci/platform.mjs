import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { WORKER } from "./build-worker.mjs";
import { finish } from "./finish.mjs";
import { pageRules, proxyRegex } from "./page-rules.mjs";
import { builtPages } from "./pages.mjs";

/**
 * Platforms such as Vercel hand an adapter to the build (NEXT_ADAPTER_PATH), which packs the site before the build is
 * over. This one stands before theirs: it makes what the build of this site makes last, and adds it to what is packed.
 */
const loaded = (await import(pathToFileURL(process.env.NEXT_ADAPTER_PATH).href)).default;
const theirs = loaded.default ?? loaded;

export default {
  ...theirs,
  async onBuildComplete(context) {
    const { routing, outputs } = context;
    const files = new Map(outputs.prerenders.map(({ pathname, fallback }) => [pathname, fallback?.filePath]));
    const pages = builtPages((route) => files.get(route));
    const script = await finish(pages);
    for (const { source, regex, headers } of pageRules(pages))
      routing.beforeMiddleware.push({
        source,
        sourceRegex: regex,
        headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
      });
    for (const matcher of [...routing.middlewareMatchers, ...outputs.middleware.config.matchers])
      matcher.sourceRegex = proxyRegex(matcher.sourceRegex);
    for (const [pathname, file] of [
      ["/service-worker.js", WORKER],
      [`/_next/${script}`, `.next/${script}`],
    ])
      outputs.staticFiles.push({ type: "STATIC_FILE", id: file, pathname, filePath: resolve(file) });
    return theirs.onBuildComplete?.(context);
  },
};
