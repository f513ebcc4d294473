import { useState } from "react";
import type { Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import type { Round } from "@/lib/workspace/types";
import { Section } from "../result/section";
import styles from "./clients.module.css";
import { useDesk } from "./desk";
import { Later } from "./later";

const loadOwn = () => import("./own-editor");

/** The answers of whoever leads a round, with what they rest on, as long as there is no group to show. */
export function OwnAnswers({ round, edition }: { round: Round; edition: Edition }) {
  const { locale, words } = useDesk();
  const [isWanted, setWanted] = useState(false);
  return (
    <>
      <Section id="consensus" onScreen heading={say(locale, words.own.heading)}>
        <p>{say(locale, words.own.text)}</p>
        <details className={styles.fold} onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
          <summary>{say(locale, words.own.open)}</summary>
          {isWanted && (
            <Later load={loadOwn}>
              {({ OwnEditor }, groupWords) => <OwnEditor round={round} edition={edition} words={groupWords} />}
            </Later>
          )}
        </details>
      </Section>
      {isWanted && (
        <Later load={loadOwn}>
          {({ OwnReport }, groupWords) => <OwnReport round={round} edition={edition} words={groupWords} />}
        </Later>
      )}
    </>
  );
}
