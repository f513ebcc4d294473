import styles from "@/app/_ui/message-page.module.css";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE, localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";

/** Next gives this page no parameters, so it speaks the default language. */
export default async function NotFoundPage() {
  const locale = DEFAULT_LOCALE;
  const { notFound } = await loadWords(locale, "site");
  return (
    <div className={styles.page}>
      <h1>{say(locale, notFound.title)}</h1>
      <p>{say(locale, notFound.text)}</p>
      <p>
        <a href={localePath(locale, "/")}>{say(locale, notFound.home)}</a>
      </p>
    </div>
  );
}
