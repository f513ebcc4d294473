import { askNext } from "@/lib/model/ask-next";
import { percent, say } from "@/lib/words/say";
import { STEPS, wizardPath } from "../wizard/wizard-props";
import styles from "./result.module.css";
import type { ResultProps } from "./result-props";
import verdict from "./verdict.module.css";

/** In place of a verdict where too little is known: what is missing, and where the reader can answer it. */
export function Insufficient({
  locale,
  words,
  edition,
  editionWords,
  assessment,
  answers,
  isOwn,
}: ResultProps & { isOwn: boolean }) {
  const { profile } = assessment;
  const next = answers && askNext(edition, answers, profile.open);
  const nextFirst = [...profile.open].sort((a, b) => Number(b === next) - Number(a === next));
  return (
    <div className={verdict.verdict}>
      <h1 tabIndex={-1}>{say(locale, words.insufficient.headline)}</h1>
      <p className={verdict.gist}>
        {say(locale, words.insufficient.text, {
          coverage: percent(locale, profile.coverage),
          minimum: percent(locale, edition.parameters.coverage.minimum),
        })}
      </p>
      <p className={verdict.gist}>{say(locale, words.insufficient.ask)}</p>
      <ul className={styles.list}>
        {nextFirst.map((id) => (
          <li key={id}>
            {editionWords.questions[id]?.question}{" "}
            {id === next && <strong>{say(locale, words.insufficient.next)}</strong>}
          </li>
        ))}
      </ul>
      {isOwn && (
        <p className={verdict.gist}>
          <a href={wizardPath(locale, edition, STEPS.check)}>{say(locale, words.insufficient.answer)}</a>
        </p>
      )}
    </div>
  );
}
