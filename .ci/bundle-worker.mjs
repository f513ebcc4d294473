import { readFileSync } from "node:fs";
import { build } from "esbuild";

/** Serwist can report to Google Analytics; the worker never asks it to, and does not carry what would do it. */
const withoutAnalytics = {
  name: "without-analytics",
  setup({ onLoad }) {
    onLoad({ filter: /serwist[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("initializeGoogleAnalytics({", "void ({"),
    }));
  },
};

/** Bundles the service worker with the lists of what it keeps; the same for the site and for the tests. */
export async function bundleWorker({ assets, pages }) {
  const { outputFiles } = await build({
    entryPoints: ["app/_worker/service-worker.ts"],
    bundle: true,
    minify: true,
    target: "es2022",
    define: {
      ASSETS: JSON.stringify(assets),
      PAGES: JSON.stringify(pages),
      "process.env.NODE_ENV": '"production"',
    },
    plugins: [withoutAnalytics],
    logLevel: "warning",
    write: false,
  });
  return outputFiles[0].text;
}
