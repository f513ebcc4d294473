import { say } from "@/lib/words/say";
import { AnswerNote } from "../answer-note";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import styles from "./team.module.css";

/** Where the office stands in the hierarchy; nothing where only a summary is known. */
export function Place(props: DetailProps) {
  const { locale, more, decided } = props;
  const { place } = decided.team;
  if (!place) return null;
  const words = more.team.place;
  const { name, text, watch } = words.places[place.id];
  return (
    <div className={styles.part}>
      <h3>{say(locale, decided.type.id === "none" ? words.headingOwner : words.heading)}</h3>
      <div className={result.row}>
        <div>
          <p>
            <strong>{say(locale, words.named, { name: say(locale, name) })}</strong> {say(locale, text)}
          </p>
          <p className={`${result.caveat} ${styles.watch}`}>{say(locale, watch)}</p>
        </div>
        <AnswerNote {...props} questions={place.because} />
      </div>
    </div>
  );
}
