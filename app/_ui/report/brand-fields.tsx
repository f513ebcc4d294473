import { useId, useState } from "react";
import { contrastOnWhite, darkened, LEAST_CONTRAST } from "@/lib/report/contrast";
import type { Words } from "@/lib/words/load";
import { figure, say } from "@/lib/words/say";
import controls from "../controls.module.css";
import result from "../result/result.module.css";
import { type Brand, deleteBrand, saveBrand } from "./brand";
import { LogoField } from "./logo-field";
import styles from "./report.module.css";

interface Props {
  locale: string;
  words: Words<"report">;
  brand: Brand;
  /** False where it is known whom the report is for. */
  hasName?: boolean;
}

const TEXTS = ["name", "preparedBy", "confidentiality"] as const;

/** Whose report it is, and in which colour; kept in this browser. */
export function BrandFields({ locale, words, brand, hasName = true }: Props) {
  const id = useId();
  const [isKept, setKept] = useState(true);
  const { brand: texts } = words;
  const change = (changes: Partial<Brand>) => setKept(saveBrand({ ...brand, ...changes }));
  const forget = () => {
    deleteBrand();
    setKept(true);
  };
  return (
    <details className={result.details}>
      <summary>{say(locale, texts.heading)}</summary>
      <div className={styles.fields}>
        <p className={styles.hint}>{say(locale, texts.text)}</p>
        {TEXTS.filter((key) => hasName || key !== "name").map((key) => (
          <div key={key} className={styles.field}>
            <label htmlFor={`${id}-${key}`}>{say(locale, texts[key])}</label>
            <input
              id={`${id}-${key}`}
              type="text"
              autoComplete="off"
              maxLength={120}
              value={brand[key]}
              onChange={(event) => change({ [key]: event.target.value })}
            />
          </div>
        ))}
        <LogoField locale={locale} words={words} logo={brand.logo} onChange={(logo) => change({ logo })} />
        <AccentField locale={locale} words={words} accent={brand.accent} onChange={(accent) => change({ accent })} />
        <p role="status" className={styles.problem}>
          {!isKept && say(locale, texts.problems["not-kept"])}
        </p>
        <button type="button" className={controls.link} onClick={forget}>
          {say(locale, texts.reset)}
        </button>
      </div>
    </details>
  );
}

interface AccentProps extends Omit<Props, "brand" | "hasName"> {
  accent: string;
  onChange: (accent: string) => void;
}

/** The colour of headings, and whether it can be read on white. */
function AccentField({ locale, words: { brand: words }, accent, onChange }: AccentProps) {
  const id = useId();
  const contrast = contrastOnWhite(accent);
  const isLight = contrast < LEAST_CONTRAST;
  // Rounded down, or what falls short would seem enough.
  const values = { ratio: figure(locale, Math.floor(contrast * 10) / 10), least: figure(locale, LEAST_CONTRAST) };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say(locale, words.accent)}</label>
      <input
        id={id}
        type="color"
        value={accent}
        aria-describedby={`${id}-contrast`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-contrast`} role="status" className={isLight ? styles.problem : styles.hint}>
        {say(locale, isLight ? words.tooLight : words.contrast, values)}
      </p>
      {isLight && (
        <button type="button" className={controls.link} onClick={() => onChange(darkened(accent))}>
          {say(locale, words.darken)}
        </button>
      )}
    </div>
  );
}
