"use client";

import { useSyncExternalStore } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { chooseTheme, onThemeChange, readTheme, THEMES } from "./theme";
import styles from "./theme-choice.module.css";

/** Light, dark, or as the system has it. */
export function ThemeChoice({ locale, words }: { locale: string; words: Words<"site">["theme"] }) {
  const chosen = useSyncExternalStore(onThemeChange, readTheme, () => "system");
  return (
    <fieldset className={styles.choice}>
      <legend>{say(locale, words.legend)}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input type="radio" name="theme" checked={theme === chosen} onChange={() => chooseTheme(theme)} />
          {say(locale, words[theme])}
        </label>
      ))}
    </fieldset>
  );
}
