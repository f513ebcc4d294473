import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { PAGE_CACHE } from "../app/_http/answer-headers.js";
import { builtRoutes } from "./pages.mjs";

/**
 * Gives every page that was built ahead its policy as a header of its address, beside those of next.config.js: it names
 * the scripts inside of the page. The proxy is not asked for what is built or drawn: it would cost more than the page.
 */
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const PICTURES = "(?:/r/[^/]+)?/(?:card|square)\\.png";

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

/** The headers of pages that were built ahead: a rule for each policy, since every rule costs each request a little. */
export function pageRules(pages) {
  const pathsOf = new Map();
  for (const { path, file } of pages.filter(({ file }) => file.endsWith(".html"))) {
    const policy = pagePolicy(path, scriptsIn(readFileSync(file, "utf8")));
    pathsOf.set(policy, [...(pathsOf.get(policy) ?? []), path]);
  }
  const policies = [...pathsOf].flatMap(([policy, paths]) => rules(paths, "Content-Security-Policy", policy));
  const all = pages.map(({ path }) => path);
  return [...policies, ...rules(all, "Cache-Control", PAGE_CACHE)];
}

/** Rules that give paths a header, as Next writes them down. */
function rules(paths, key, value) {
  const headers = [{ key, value }];
  const inner = paths.filter((path) => path !== "/").map((path) => path.slice(1));
  return [
    ...(paths.includes("/") ? [{ source: "/", headers, regex: "^/$" }] : []),
    ...(inner.length > 0
      ? [{ source: `/:path(${inner.join("|")})`, headers, regex: `^/(${inner.join("|")})(?:/)?$` }]
      : []),
  ];
}

/** Where the proxy is asked, without what is built or drawn. */
export function proxyRegex(regex) {
  if (!regex.startsWith("^")) throw new Error("The build knows no such proxy.");
  const files = readdirSync("public", { recursive: true }).map((name) => `/${name}`);
  const paths = [...builtRoutes().map(({ path }) => path), ...files].map((path) => path.replaceAll(".", "\\."));
  return `^(?!(?:${paths.join("|")}|${PICTURES})$)${regex.slice(1)}`;
}
