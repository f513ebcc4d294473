import { build } from "esbuild";

/** Bundles what a server of its own answers without Next, which bundles for itself alone. */
export async function buildDirect() {
  await build({
    entryPoints: ["app/_http/direct-routes.ts"],
    outfile: ".next/direct.mjs",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
}
