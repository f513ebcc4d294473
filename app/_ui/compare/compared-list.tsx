import type { OpenedResult } from "@/lib/link/open-code";
import type { EditionWords } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { editionKey } from "../group/edition-key";
import { Section } from "../result/section";
import styles from "./compare.module.css";

interface Props {
  locale: string;
  words: Words<"compare">;
  titles: Record<string, string>;
  /** The words of own questionnaires, by their edition. */
  own: Record<string, EditionWords>;
  results: (OpenedResult & { sign: string; name: string; code: string })[];
}

/** Which results are compared, with a way to each. */
export function ComparedList({ locale, words, titles, own, results }: Props) {
  return (
    <Section id="compared" heading={say(locale, words.compared.heading)}>
      <ul className={styles.list}>
        {results.map(({ sign, name, code, edition, answers }) => {
          const texts = own[editionKey(edition)];
          const title = texts?.title ?? titles[edition.id] ?? "";
          return (
            <li key={sign}>
              <p>
                <strong>{name}</strong> {say(locale, words.compared.edition, { title, edition: edition.edition })}{" "}
                {texts?.differs?.summary} {answers === null && say(locale, words.compared.summary)}
              </p>
              <a href={`${localePath(locale, "/r")}#${code}`}>{say(locale, words.compared.open, { number: sign })}</a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
