import { readFileSync } from "node:fs";

const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const locales = Object.keys(json("lib/words/locales.json"));
const [defaultLocale] = locales;

/** What the build made ahead in each language: the path at which it is asked for, the file, and what it was made from. */
export function builtPages() {
  return Object.entries(json(".next/prerender-manifest.json").routes)
    .filter(([route]) => locales.includes(route.split("/")[1]))
    .map(([route, { srcRoute }]) => ({
      source: srcRoute,
      path: route.split("/")[1] === defaultLocale ? route.slice(defaultLocale.length + 1) || "/" : route,
      file: `.next/server/app${route}.${route.endsWith("-words") ? "body" : "html"}`,
    }));
}
