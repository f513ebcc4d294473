import type { OpenedResult } from "@/lib/link/open-code";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import styles from "./compare.module.css";

interface Props {
  locale: string;
  words: Words<"compare">;
  titles: Record<string, string>;
  results: (OpenedResult & { sign: string; name: string; code: string })[];
}

/** Which results are compared, with a way to each. */
export function ComparedList({ locale, words, titles, results }: Props) {
  return (
    <Section id="compared" heading={say(locale, words.compared.heading)}>
      <ul className={styles.list}>
        {results.map(({ sign, name, code, edition, answers }) => (
          <li key={sign}>
            <p>
              <strong>{name}</strong>{" "}
              {say(locale, words.compared.edition, { title: titles[edition.id] ?? "", edition: edition.edition })}{" "}
              {answers === null && say(locale, words.compared.summary)}
            </p>
            <a href={`${localePath(locale, "/r")}#${code}`}>{say(locale, words.compared.open, { number: sign })}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
