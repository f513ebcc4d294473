import { useId, useState } from "react";
import type { Words } from "@/lib/words/load";
import { figure, say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { LOGO_LIMIT, readLogo } from "./read-logo";
import styles from "./report.module.css";

interface Props {
  locale: string;
  words: Words<"report">;
  /** A data URL; empty where there is no logo. */
  logo: string;
  onChange: (logo: string) => void;
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

/** The logo of the cover, chosen from a file, with what is wrong with it. */
export function LogoField({ locale, words: { brand: words }, logo, onChange }: Props) {
  const id = useId();
  const [problem, setProblem] = useState("");
  const limit = figure(locale, kilobytes(LOGO_LIMIT));
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = await readLogo(file);
    const values = { size: figure(locale, kilobytes(file.size)), limit };
    setProblem(read.ok ? "" : say(locale, words.problems[read.problem], values));
    if (read.ok) onChange(read.url);
  };
  const remove = () => {
    setProblem("");
    onChange("");
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say(locale, words.logo)}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {say(locale, words.logoHint, { limit })}
      </p>
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg,image/svg+xml"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </p>
      {logo && (
        <p>
          {/* biome-ignore lint/performance/noImgElement: a picture that never was on a server */}
          <img className={styles.logo} src={logo} alt={say(locale, words.logoChosen)} />
          <button type="button" className={controls.link} onClick={remove}>
            {say(locale, words.removeLogo)}
          </button>
        </p>
      )}
    </div>
  );
}
