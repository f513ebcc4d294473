import { type FormEvent, useId, useState } from "react";
import type { Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { addRound } from "@/lib/workspace/keep";
import { LONGEST_NAME } from "@/lib/workspace/read-rows";
import type { Client } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import question from "../wizard/question.module.css";
import styles from "./clients.module.css";
import { useDesk } from "./desk";
import { PLACES } from "./places";

/** Starts a round: which questionnaire, and a name if it needs one. */
export function NewRound({ client }: { client: Client }) {
  const { locale, words, editions, current, titles, attempt } = useDesk();
  const offered = current.flatMap((id) => newest(editions, id));
  const [chosen, setChosen] = useState(offered[0]);
  const [label, setLabel] = useState("");
  const id = useId();
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    const round = { client: client.id, questionnaire: chosen.id, edition: chosen.edition, label: label.trim() };
    const added = await attempt((database) => addRound(database, round, Date.now()));
    if (added) window.location.hash = PLACES.round(added);
  };
  return (
    <form className={styles.form} onSubmit={start}>
      <fieldset>
        <legend>{say(locale, words.client.questionnaire)}</legend>
        {offered.map((edition) => (
          <label key={edition.id} className={`${question.option} ${styles.option}`}>
            <input type="radio" name={id} checked={chosen === edition} onChange={() => setChosen(edition)} />
            <span>
              {say(locale, words.client.option, {
                title: titles[edition.id] ?? edition.id,
                count: edition.questions.length,
                minutes: edition.minutes,
              })}
            </span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-label`}>{say(locale, words.client.label)}</label>
      <p id={`${id}-hint`} className={styles.small}>
        {say(locale, words.client.labelHint)}
      </p>
      <div className={styles.line}>
        <input
          id={`${id}-label`}
          value={label}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setLabel(event.target.value)}
        />
        <button type="submit" className={controls.primary}>
          {say(locale, words.client.action)}
        </button>
      </div>
    </form>
  );
}

function newest(editions: Edition[], id: string): Edition[] {
  return editions
    .filter((one) => one.id === id)
    .sort((a, b) => b.edition - a.edition)
    .slice(0, 1);
}
