import { type FormEvent, useId, useRef, useState } from "react";
import { MOST_LINKS, webLink } from "@/lib/questionnaire/evidence";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import styles from "./consensus.module.css";
import type { EvidenceProps } from "./evidence-fields";

/** Links to what an answer rests on; only addresses of the web become one. */
export function EvidenceLinks({ locale, words: { evidence: words }, evidence, onChange }: EvidenceProps) {
  const { links } = evidence;
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const isFull = links.length >= MOST_LINKS;
  const change = (next: string[]) => onChange({ ...evidence, links: next });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const link = webLink(text);
    setWrong(!link || isFull);
    input.current?.focus();
    if (!link || isFull) return;
    setText("");
    if (!links.includes(link)) change([...links, link]);
  };
  const remove = (link: string) => {
    change(links.filter((one) => one !== link));
    input.current?.focus();
  };
  return (
    <form className={styles.links} onSubmit={add} noValidate>
      <label htmlFor={id}>{say(locale, words.link)}</label>
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {isWrong && say(locale, isFull ? words.full : words.wrong, { most: MOST_LINKS })}
      </p>
      <div className={styles.line}>
        <input
          ref={input}
          id={id}
          type="url"
          value={text}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-error`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className={controls.secondary}>
          {say(locale, words.add)}
        </button>
      </div>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                {link}
              </a>{" "}
              <button
                type="button"
                className={controls.link}
                aria-label={say(locale, words.removeOne, { link })}
                onClick={() => remove(link)}
              >
                {say(locale, words.remove)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
