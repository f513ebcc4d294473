import type { MetadataRoute } from "next";
import { currentEditions } from "@/lib/questionnaire/registry";
import { DEFAULT_LOCALE, LOCALES, localePath } from "@/lib/words/locales";
import { LEARN_SLUGS, learnPath } from "./_ui/learn/learn-path";
import { siteUrl } from "./_ui/site-url";

/** Every page that may be found, in every language. Results are nobody else's business. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    "/",
    ...currentEditions().map(({ id }) => `/assess/${id}`),
    "/method",
    "/examples",
    "/learn",
    "/compare",
    "/accessibility",
    "/security",
    "/embed",
    "/developers",
    ...LEARN_SLUGS.map((slug) => learnPath(slug)),
  ];
  const address = (locale: string, path: string) => new URL(localePath(locale, path), siteUrl()).toString();
  return paths.map((path) => ({
    url: address(DEFAULT_LOCALE, path),
    alternates: { languages: Object.fromEntries(LOCALES.map((locale) => [locale, address(locale, path)])) },
  }));
}
