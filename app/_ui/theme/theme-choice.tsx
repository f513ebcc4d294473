import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { CHOICE, THEMES } from "./theme";
import styles from "./theme-choice.module.css";

/** Light, dark, or as the system has it. */
export function ThemeChoice({ locale, words }: { locale: string; words: Words<"site">["theme"] }) {
  return (
    <label className={styles.choice}>
      {say(locale, words.legend)}{" "}
      <select id={CHOICE} autoComplete="off">
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {say(locale, words[theme])}
          </option>
        ))}
      </select>
    </label>
  );
}
