import { lintQuestions, lintTexts } from "@/lib/questionnaire/lint-words";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import styles from "./own.module.css";
import type { Editing } from "./questionnaire-page";

/** Words that a question may have, as in the full assessment. */
const LONGEST = 30;

/** Texts that do not keep to the rules that those of this site keep; nothing where all do. */
export function Slips({ locale, words, own, language }: Editing) {
  const texts = own.words[language];
  if (!texts) return null;
  const found = [...lintTexts(texts), ...lintQuestions(texts, LONGEST)];
  if (found.length === 0) return null;
  const { edit, slips } = words.own;
  return (
    <Section id="slips" heading={say(locale, edit.slips)}>
      <p className={styles.hint}>{say(locale, edit.slipsText)}</p>
      <ul>
        {found.map(({ path, fault }) => (
          <li key={`${path} ${fault}`}>
            {say(locale, edit.slip, { path, what: say(locale, slips[fault as "empty"]) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
