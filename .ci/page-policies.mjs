import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { builtPages, builtRoutes } from "./pages.mjs";

/**
 * Gives every page that was built ahead its policy as a header of its address, beside those of next.config.js: it names
 * the scripts inside of the page. The proxy is not asked for what is built or drawn: it would cost more than the page.
 */
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const PICTURES = "(?:/r/[^/]+)?/(?:card|square)\\.png";
/** Where Next reads what it was built with: in place, and in the folder that runs by itself. */
const PLACES = [".next", ".next/standalone/.next"].filter(existsSync);

const { outputFiles } = await build({
  entryPoints: ["app/_http/page-policy.ts"],
  bundle: true,
  write: false,
  platform: "node",
  format: "esm",
});
const { pagePolicy } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);

const hash = (script) => `sha256-${createHash("sha256").update(script).digest("base64")}`;
const scriptsIn = (html) => [...new Set([...html.matchAll(INLINE)].map(([, script]) => hash(script)))];

/** Paths by their policy: a rule for each policy, since every rule costs each request a little. */
const pathsOf = new Map();
for (const { path, file } of builtPages().filter(({ file }) => file.endsWith(".html"))) {
  const policy = pagePolicy(path, scriptsIn(readFileSync(file, "utf8")));
  pathsOf.set(policy, [...(pathsOf.get(policy) ?? []), path]);
}
const rules = [...pathsOf].flatMap(([policy, paths]) => {
  const headers = [{ key: "Content-Security-Policy", value: policy }];
  const inner = paths.filter((path) => path !== "/").map((path) => path.slice(1));
  return [
    ...(paths.includes("/") ? [{ source: "/", headers, regex: "^/$" }] : []),
    ...(inner.length > 0
      ? [{ source: `/:path(${inner.join("|")})`, headers, regex: `^/(${inner.join("|")})(?:/)?$` }]
      : []),
  ];
});
change("routes-manifest.json", (manifest) => ({ ...manifest, headers: [...manifest.headers, ...rules] }));

const files = readdirSync("public", { recursive: true }).map((name) => `/${name}`);
const paths = [...builtRoutes().map(({ path }) => path), ...files].map((path) => path.replaceAll(".", "\\."));
change("server/functions-config-manifest.json", (manifest) => {
  const [matcher, ...others] = manifest.functions["/_middleware"].matchers;
  if (others.length > 0 || !matcher.regexp.startsWith("^")) throw new Error("The build knows no such proxy.");
  matcher.regexp = `^(?!(?:${paths.join("|")}|${PICTURES})$)${matcher.regexp.slice(1)}`;
  return manifest;
});

function change(name, edit) {
  for (const place of PLACES) {
    const path = `${place}/${name}`;
    writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, "utf8")))));
  }
}
