import { readFileSync } from "node:fs";

const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const locales = Object.keys(json("lib/words/locales.json"));
const [defaultLocale] = locales;

/** What the build made ahead: the route, what it was made from, and the path at which it is asked for. */
export function builtRoutes() {
  return Object.entries(json(".next/prerender-manifest.json").routes).map(([route, { srcRoute }]) => ({
    route,
    source: srcRoute,
    path: route.split("/")[1] === defaultLocale ? route.slice(defaultLocale.length + 1) || "/" : route,
  }));
}

const usualFile = (route) => `.next/server/app${route}.${/-words\//.test(route) ? "body" : "html"}`;

/**
 * What the build made ahead in each language, each with its file.
 * @param fileOf the file of a route, for builds that put it elsewhere
 */
export function builtPages(fileOf = usualFile) {
  return builtRoutes()
    .filter(({ route }) => locales.includes(route.split("/")[1]))
    .map(({ route, ...page }) => ({ ...page, file: fileOf(route) }));
}
