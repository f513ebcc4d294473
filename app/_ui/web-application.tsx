import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { siteUrl } from "./site-url";

/** What the site is, in the form that search engines read (schema.org). */
export function WebApplication({ locale, words }: { locale: string; words: Words<"site"> }) {
  const data = {
    "@context": "https://schema.org",
    "@type": "WebApplication",
    name: say(locale, words.name),
    description: say(locale, words.description),
    url: new URL(localePath(locale, "/"), siteUrl()).toString(),
    inLanguage: locale,
    applicationCategory: "BusinessApplication",
    operatingSystem: "Any",
    isAccessibleForFree: true,
    offers: { "@type": "Offer", price: "0", priceCurrency: "EUR" },
  };
  // A closing tag inside a text would end the script.
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own, escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
