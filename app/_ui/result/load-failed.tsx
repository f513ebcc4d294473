import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import styles from "./private-result.module.css";

interface Props {
  locale: string;
  words: Pick<Words<"result">, "later">;
  again: () => void;
}

/** In place of a part that could not be loaded. */
export function LoadFailed({ locale, words, again }: Props) {
  return (
    <p className={styles.failed} role="alert">
      {say(locale, words.later.failed)}{" "}
      <button type="button" className={controls.link} onClick={again}>
        {say(locale, words.later.again)}
      </button>
    </p>
  );
}
