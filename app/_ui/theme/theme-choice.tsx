"use client";

import { useSyncExternalStore } from "react";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { chooseTheme, onThemeChange, readTheme, THEMES, type Theme } from "./theme";
import styles from "./theme-choice.module.css";

/** Light, dark, or as the system has it. */
export function ThemeChoice({ locale, words }: { locale: string; words: Words<"site">["theme"] }) {
  const chosen = useSyncExternalStore(onThemeChange, readTheme, () => "system");
  return (
    <label className={styles.choice}>
      {say(locale, words.legend)}{" "}
      <select value={chosen} onChange={(event) => chooseTheme(event.target.value as Theme)}>
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {say(locale, words[theme])}
          </option>
        ))}
      </select>
    </label>
  );
}
