import { type FormEvent, useId, useMemo, useState } from "react";
import { say } from "@/lib/words/say";
import { addReplies } from "@/lib/workspace/keep";
import { readReplies } from "@/lib/workspace/read-replies";
import type { Respondent, Round } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import { Section } from "../result/section";
import styles from "./clients.module.css";
import { useDesk } from "./desk";
import { Findings } from "./findings";

/** Takes in what respondents sent: first each line is told, then the good ones are added. */
export function PasteReplies({ round, respondents }: { round: Round; respondents: Respondent[] }) {
  const { locale, words, editions, attempt } = useDesk();
  const [text, setText] = useState("");
  const [checked, setChecked] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const id = useId();
  const read = useMemo(
    () => (checked === null ? null : readReplies(checked, round, respondents, editions)),
    [checked, round, respondents, editions],
  );
  const replies = read?.findings.flatMap((finding) => ("reply" in finding ? [finding.reply] : [])) ?? [];
  const check = (event: FormEvent) => {
    event.preventDefault();
    setAdded(0);
    setChecked(text);
  };
  const add = async () => {
    const isDone = await attempt(async (database) => {
      await addReplies(database, replies, Date.now());
      return true;
    });
    if (!isDone) return;
    setAdded(replies.length);
    setChecked(null);
    setText("");
  };
  return (
    <Section id="paste" onScreen heading={say(locale, words.paste.heading)}>
      <p>{say(locale, words.paste.text)}</p>
      <form className={styles.form} onSubmit={check}>
        <label htmlFor={id}>{say(locale, words.paste.label)}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={replies.length > 0 ? controls.secondary : controls.primary}>
          {say(locale, words.paste.check)}
        </button>
      </form>
      <div role="status">
        {read && <Findings {...read} />}
        {added > 0 && <p className={styles.status}>{say(locale, words.paste.added, { count: added })}</p>}
      </div>
      {replies.length > 0 && (
        <button type="button" className={controls.primary} onClick={add}>
          {say(locale, words.paste.add, { count: replies.length })}
        </button>
      )}
    </Section>
  );
}
