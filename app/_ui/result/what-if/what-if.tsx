"use client";

import { useMemo, useState } from "react";
import { openAnswers } from "@/lib/link/open-code";
import type { Answers } from "@/lib/questionnaire/types";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import type { DetailProps } from "../result-props";
import { Section } from "../section";
import { Changes } from "./changes";
import { compare } from "./compare";
import { Comparison } from "./comparison";
import { Movement } from "./movement";
import { QuestionPicker } from "./question-picker";
import styles from "./what-if.module.css";

/** Other answers tried out beside the given ones, which stay as they are. */
export function WhatIf(props: DetailProps & { answers: Answers }) {
  const { locale, more, edition, answers } = props;
  const [changes, setChanges] = useState<Answers>({});
  const words = more.detail.whatIf;
  const trial = useMemo(() => openAnswers(edition, { ...answers, ...changes }), [edition, answers, changes]);
  const count = Object.keys(changes).length;
  const lines = count > 0 ? compare(props, trial.decision) : null;

  const change = (question: string, answer: string) => {
    const { [question]: _, ...others } = changes;
    setChanges(answer === answers[question] ? others : { ...others, [question]: answer });
  };
  /** Takes changes back. What was pressed goes away with them, so the focus moves to what comes next. */
  const keepOnly = (rest: Answers) => {
    setChanges(rest);
    document.getElementById("what-if-question")?.focus();
  };
  const undo = (question: string) => {
    const { [question]: _, ...others } = changes;
    keepOnly(others);
  };

  return (
    <Section id="what-if" onScreen heading={say(locale, words.heading)}>
      <p>{say(locale, words.text)}</p>
      <QuestionPicker {...props} changes={changes} onChange={change} />
      {count > 0 && <Changes {...props} changes={changes} onUndo={undo} />}
      <Movement {...props} lines={lines} />
      {lines && <Comparison {...props} lines={lines} />}
      {count > 0 && (
        <>
          <div className={styles.actions}>
            <a href={`${localePath(locale, "/r")}#${trial.codes.answers}`}>{say(locale, words.keep)}</a>
            <button type="button" className={controls.link} onClick={() => keepOnly({})}>
              {say(locale, words.back)}
            </button>
          </div>
          <p className={styles.note}>{say(locale, words.keepNote)}</p>
        </>
      )}
    </Section>
  );
}
