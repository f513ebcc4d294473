import { DEFAULT_LOCALE } from "@/lib/words/locales";

/** The default language has no prefix, and no address has a slash at its end or two in a row. */
const SUPERFLUOUS = new RegExp(`^/+${DEFAULT_LOCALE}(?=/|$)|/+(?=/)|(?<=.)/$`, "g");

/** The one address that a page has, whichever way its path was written. */
export function ownPath(path: string): string {
  return path.replace(SUPERFLUOUS, "") || "/";
}
