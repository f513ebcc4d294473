import { type FormEvent, useId, useState } from "react";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { changeRound } from "@/lib/workspace/keep";
import { isComplete } from "@/lib/workspace/settled";
import { type Round, records } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import { Section } from "../result/section";
import { wizardPath } from "../wizard/wizard-props";
import styles from "./clients.module.css";
import { useDesk } from "./desk";

/** The one set of answers that a group agreed on. */
export function Consensus({ round }: { round: Round }) {
  const { locale, words, editions, attempt, offerUndo } = useDesk();
  const [link, setLink] = useState("");
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const edition = editions.find((one) => one.id === round.questionnaire && one.edition === round.edition);
  const isWhole = edition !== undefined && isComplete(round.consensus, edition);
  const keep = (consensus: string | null) =>
    attempt(async (database) => {
      await changeRound(database, round.id, { consensus }, Date.now());
      return true;
    });
  const remove = async () => {
    const isDone = await keep(null);
    if (isDone) offerUndo(say(locale, words.undo.agreed), records({ rounds: [round] }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = answersIn(link);
    const fits = edition !== undefined && isComplete(code, edition);
    setWrong(!fits);
    if (!fits) return;
    setLink("");
    keep(code);
  };
  return (
    <Section id="agreed" onScreen heading={say(locale, words.consensus.heading)}>
      <p>{say(locale, words.consensus.text)}</p>
      {isWhole ? (
        <>
          <p role="status">{say(locale, words.consensus.kept)}</p>
          <p className={styles.actions}>
            <a href={`${localePath(locale, "/r")}#${round.consensus}`}>{say(locale, words.consensus.open)}</a>
            <button type="button" className={controls.link} onClick={remove}>
              {say(locale, words.consensus.remove)}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>
            <a href={wizardPath(locale, edition ?? { id: round.questionnaire }, "")}>
              {say(locale, words.consensus.answer)}
            </a>
          </p>
          <form className={styles.form} onSubmit={submit}>
            <label htmlFor={id}>{say(locale, words.consensus.label)}</label>
            <p id={`${id}-error`} role="alert" className={styles.error}>
              {isWrong && say(locale, words.consensus.wrong)}
            </p>
            <div className={styles.line}>
              <input
                id={id}
                value={link}
                autoComplete="off"
                aria-invalid={isWrong}
                aria-describedby={`${id}-error`}
                onChange={(event) => setLink(event.target.value)}
              />
              <button type="submit" className={controls.secondary}>
                {say(locale, words.consensus.save)}
              </button>
            </div>
          </form>
        </>
      )}
    </Section>
  );
}

/** The answers code of a link, or of what was pasted in its place. */
function answersIn(link: string): string {
  return (link.split("#").at(-1)?.split("/")[0] ?? "").trim().toLowerCase();
}
