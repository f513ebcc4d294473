import names from "./locales.json" with { type: "json" };

/** The languages of the site, each by its own name. */
export const LANGUAGE_NAMES: Record<string, string> = names;
/** The languages of the site; the first is the default and has no prefix in addresses. */
export const LOCALES = Object.keys(names);
export const DEFAULT_LOCALE = LOCALES[0] as string;

/** The header of a request that names the language its address begins with. */
export const LANGUAGE_HEADER = "x-address-language";

/** The address of a page in a language. */
export function localePath(locale: string, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
