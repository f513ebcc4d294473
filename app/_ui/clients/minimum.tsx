import { useId } from "react";
import { LEAST, MOST, minimumOf } from "@/lib/group/suppression";
import { say } from "@/lib/words/say";
import { changeRound } from "@/lib/workspace/keep";
import type { Round } from "@/lib/workspace/types";
import styles from "./clients.module.css";
import { useDesk } from "./desk";

const CHOICES = Array.from({ length: MOST - LEAST + 1 }, (_, step) => LEAST + step);

/** From how many replies on a group of this round is shown. */
export function Minimum({ round }: { round: Round }) {
  const { locale, words, attempt } = useDesk();
  const id = useId();
  const change = (minimum: number) => attempt((database) => changeRound(database, round.id, { minimum }, Date.now()));
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{say(locale, words.round.minimum)}</label>
      <select id={id} value={minimumOf(round.minimum)} onChange={({ target }) => change(Number(target.value))}>
        {CHOICES.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </p>
  );
}
