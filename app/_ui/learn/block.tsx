import type { TypeId } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import { WordList } from "../reading/word-list";
import styles from "./learn.module.css";
import type { BlockWords } from "./learn-words";
import { WordTable } from "./word-table";

interface BlockProps {
  locale: string;
  block: BlockWords;
  types?: TypeId[];
}

/** A paragraph, a list, a list of terms or a table. */
export function Block({ locale, block: { text, list, terms, table }, types }: BlockProps) {
  return (
    <>
      {text && <p>{say(locale, text)}</p>}
      {list && <WordList locale={locale} lines={list} />}
      {terms && (
        <dl className={styles.terms}>
          {terms.map(({ term, text: meaning }) => (
            <div key={say(locale, term)}>
              <dt>{say(locale, term)}</dt>
              <dd>{say(locale, meaning)}</dd>
            </div>
          ))}
        </dl>
      )}
      {table && <WordTable locale={locale} table={table} types={types} />}
    </>
  );
}
