import { ownPath } from "../_http/own-path";

/** The address under which a page is kept: never asked for by itself, so that the network always comes first. */
export function keptUrl(path: string): string {
  return `${path}?kept`;
}

/** A shared result, with the language before it. */
const RESULT = /^((?:\/[a-z]{2})?)\/r\/([^/]+)$/;

/** True where there is something to show at a path without a network, and not only that there is none. */
export function isThere(path: string, kept: string[]): boolean {
  const own = ownPath(path);
  return kept.includes(own) || RESULT.test(own);
}

/**
 * What to show at a path while there is no network: the page itself where it is kept; for a shared result the private
 * page, which reads the same code; and else the page that says so, in the language of the path. A path that is written
 * another way leads to the page's own, as it does with a network.
 */
export function keptWithout(path: string, kept: string[]): { redirect?: string; path: string } {
  if (kept.includes(path)) return { path };
  if (ownPath(path) !== path) return { redirect: ownPath(path), path };
  const [, language = "", code] = RESULT.exec(path) ?? [];
  if (code) return { redirect: `${language}/r#${code}`, path };
  const offline = `/${path.split("/")[1]}/offline`;
  return { path: kept.includes(offline) ? offline : "/offline" };
}
