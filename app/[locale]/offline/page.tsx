import type { Metadata } from "next";
import styles from "@/app/_ui/message-page.module.css";
import { loadWords } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const { offline } = await loadWords(locale, "site");
  return { title: say(locale, offline.title), description: say(locale, offline.text), robots: { index: false } };
}

/** Stands in for a page that needs the network while there is none. */
export default async function OfflinePage({ params }: LocaleProps) {
  const { locale } = await params;
  const { offline } = await loadWords(locale, "site");
  const ways = [
    { path: "/assess/quick", text: offline.quick },
    { path: "/assess/full", text: offline.full },
    { path: "/learn", text: offline.learn },
    { path: "/method", text: offline.method },
  ];
  return (
    <div className={styles.page}>
      <h1>{say(locale, offline.title)}</h1>
      <p>{say(locale, offline.text)}</p>
      <p>{say(locale, offline.works)}</p>
      <ul className={styles.ways}>
        {ways.map(({ path, text }) => (
          <li key={path}>
            <a href={localePath(locale, path)}>{say(locale, text)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
