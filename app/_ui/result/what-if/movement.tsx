import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import type { DetailProps } from "../result-props";
import { showPart } from "../show-part";
import type { Line } from "./compare";
import { COMPARISON } from "./comparison";
import styles from "./what-if.module.css";

/** Parts of the advice that are named. */
const NAMED = 3;

interface Props extends DetailProps {
  /** The advice beside that of other answers; null where no answer was changed. */
  lines: Line[] | null;
}

/** What moves, in one sentence that stays in view while answers are tried; and the way to the whole comparison. */
export function Movement({ locale, more, lines }: Props) {
  const words = more.detail.whatIf;
  // The score is a measure, not advice.
  const moved = lines?.filter(({ row, isMoved }) => row !== "score" && isMoved) ?? [];
  const names = moved.slice(0, NAMED).map(({ row }) => say(locale, words.part, { name: say(locale, words.rows[row]) }));
  const rest = moved.length - names.length;
  if (rest > 0) names.push(say(locale, words.moreParts, { count: rest }));
  const parts = new Intl.ListFormat(locale, { type: "unit" }).format(names);
  return (
    <div className={styles.movement} data-changed={lines !== null}>
      {/* There from the start: a message in a region that only just came is not read out everywhere. */}
      <p role="status">{lines && say(locale, words.differences, { count: moved.length, parts })}</p>
      {moved.length > 0 && (
        <button type="button" className={controls.link} onClick={() => showPart(COMPARISON)}>
          {say(locale, words.seeBoth)}
        </button>
      )}
    </div>
  );
}
