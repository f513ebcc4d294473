import { LANGUAGE_NAMES, LOCALES, localePath } from "@/lib/words/locales";

/** The same page in the other languages; answers stay in the browser. Without a script the way leads to the start. */
export function LanguageLinks({ locale }: { locale: string }) {
  const start = localePath(locale, "/");
  return LOCALES.filter((language) => language !== locale).map((language) => (
    <li key={language} data-language={language} data-from={start}>
      <a href={localePath(language, "/")} hrefLang={language} lang={language} suppressHydrationWarning>
        {LANGUAGE_NAMES[language]}
      </a>
    </li>
  ));
}
