"use client";

import { type MouseEvent, useSyncExternalStore } from "react";
import { LANGUAGE_NAMES, LOCALES, localePath } from "@/lib/words/locales";

const never = () => () => {};

/** The same page in the other languages; answers stay in the browser. Without a script the way leads to the start. */
export function LanguageLinks({ locale }: { locale: string }) {
  const here = useSyncExternalStore(
    never,
    () => window.location.pathname,
    () => localePath(locale, "/"),
  );
  const home = localePath(locale, "/");
  const path = home === "/" ? here : here.slice(home.length) || "/";
  return LOCALES.filter((language) => language !== locale).map((language) => (
    <li key={language} data-language={language}>
      <a href={localePath(language, path)} hrefLang={language} lang={language} onClick={keepPlace}>
        {LANGUAGE_NAMES[language]}
      </a>
    </li>
  ));
}

/** What stands behind the # is known in the browser alone: a question, or a private result. */
function keepPlace({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  currentTarget.hash = window.location.hash;
}
