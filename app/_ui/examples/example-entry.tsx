import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { headline, peopleText } from "@/lib/words/result/headline";
import { figure, say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import styles from "./examples.module.css";
import type { Example } from "./find-examples";

interface ExampleProps {
  locale: string;
  words: Words<"examples">;
  result: Words<"result">;
  example: Example;
}

/** One organisation: its story, and beside it what it is told. */
export function ExampleEntry({ locale, words, result, example: { id, code, summary, office } }: ExampleProps) {
  const { name, sector, story, shows } = words.organisations[id];
  const { type } = summary;
  const sentence = headline(locale, result, { ...summary, office });
  return (
    <li className={styles.example}>
      <div>
        <p className={styles.sector}>{say(locale, sector)}</p>
        <h3>
          <a href={localePath(locale, `/r/${code}`)}>{say(locale, name)}</a>
        </h3>
        <p>{say(locale, story)}</p>
        <p className={styles.shows}>
          <span>{say(locale, words.shows)}</span> {say(locale, shows)}
        </p>
      </div>
      <div className={styles.told}>
        <p className={styles.headline}>{say(locale, words.quoted, { headline: sentence })}</p>
        <p className={styles.facts}>
          <span>
            <TypeShape type={type.id} /> {say(locale, result.typeNames[type.id])}
          </span>
          <span>{teamText(locale, result, summary)}</span>
        </p>
      </div>
    </li>
  );
}

/** The people of an office; without a unit, the time of its owner, where there is one. */
function teamText(locale: string, words: Words<"result">, { need, type, fte }: Example["summary"]): string {
  if (type.id !== "none") return peopleText(locale, words, fte.likely);
  if (need.verdict === "not-now") return "";
  return say(locale, words.partTime, { low: figure(locale, fte.low), high: figure(locale, fte.high) });
}
