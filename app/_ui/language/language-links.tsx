"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import type { MouseEvent } from "react";
import { DEFAULT_LOCALE, LANGUAGE_NAMES, LOCALES, localePath } from "@/lib/words/locales";

interface Props {
  locale: string;
  /** Where the site is reached: search engines want whole addresses. */
  origin: string;
}

/** The same page in the other languages, and what tells search engines of them. Answers stay in the browser. */
export function LanguageLinks({ locale, origin }: Props) {
  const segments = useSelectedLayoutSegments();
  // The page for unknown addresses stands nowhere; the way leads home from it.
  const path = segments[0]?.startsWith("/") ? "/" : `/${segments.join("/")}`;
  const whole = (language: string) => new URL(localePath(language, path), origin).href;
  return (
    <>
      {LOCALES.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={whole(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={whole(DEFAULT_LOCALE)} />
      {LOCALES.filter((language) => language !== locale).map((language) => (
        <li key={language}>
          <a href={localePath(language, path)} hrefLang={language} lang={language} onClick={keepPlace}>
            {LANGUAGE_NAMES[language]}
          </a>
        </li>
      ))}
    </>
  );
}

/** What stands behind the # is known in the browser alone: a question, or a private result. */
function keepPlace({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  currentTarget.hash = window.location.hash;
}
