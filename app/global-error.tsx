"use client";

import "./_ui/tokens.css";
import "./_ui/base.css";
import { ERROR_WORDS } from "@/lib/words/error-words";
import { DEFAULT_LOCALE, LOCALES, localePath } from "@/lib/words/locales";
import { sans, serif } from "./_ui/fonts";
import styles from "./_ui/message-page.module.css";

/** What is shown where even the frame of a page could not be made: nobody knows its language, so it speaks all of them. */
export default function GlobalErrorPage() {
  return (
    <html lang={DEFAULT_LOCALE} className={`${serif.variable} ${sans.variable}`}>
      <body>
        <title>{ERROR_WORDS[DEFAULT_LOCALE]?.title}</title>
        <main>
          {LOCALES.map((locale) => (
            <Message key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Message({ locale }: { locale: string }) {
  const words = ERROR_WORDS[locale];
  if (!words) return null;
  const Heading = locale === DEFAULT_LOCALE ? "h1" : "h2";
  return (
    <div lang={locale} className={styles.page}>
      <Heading>{words.title}</Heading>
      <p>{words.text}</p>
      <ul className={styles.ways}>
        <li>
          {/* The same address again, with no script. */}
          <a href="?">{words.again}</a>
        </li>
        <li>
          <a href={localePath(locale, "/")}>{words.home}</a>
        </li>
      </ul>
    </div>
  );
}
