import { useId, useState } from "react";
import type { Report } from "@/lib/report/report";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { download, today } from "./download";
import { KINDS, type Kind, makeFile } from "./kinds";
import { logoPicture } from "./pictures";
import styles from "./report.module.css";

interface Props {
  report: Report;
  /** The logo as a data URL; empty where there is none. */
  logo: string;
}

/** The files by what they are for. */
const GROUPS = {
  papers: ["word", "powerpoint", "markdown"],
  data: ["excel", "answers", "scores", "json"],
  tasks: ["jira", "planner", "devops"],
} as const satisfies Record<string, readonly Kind[]>;

/** Every file that can be made of the result. */
export function Files({ report, logo }: Props) {
  const { locale, more } = report;
  const { files: words } = more.report;
  const [start, setStart] = useState(today);
  const [busy, setBusy] = useState<Kind | null>(null);
  const [message, setMessage] = useState("");
  const make = async (kind: Kind) => {
    setBusy(kind);
    setMessage(say(locale, words.making));
    const file = `pmo-fit-${kind}-${report.date}.${KINDS[kind]}`;
    try {
      const cover = { ...report.cover, logo: await logoPicture(logo) };
      const making = { report: { ...report, cover }, start: start || today(), origin: window.location.origin };
      download(file, await makeFile(kind, making));
      setMessage(say(locale, words.made, { file }));
    } catch {
      setMessage(say(locale, words.failed));
    }
    setBusy(null);
  };
  return (
    <div className={styles.files}>
      <h3>{say(locale, words.heading)}</h3>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <div key={group}>
          <h4>{say(locale, words.groups[group])}</h4>
          {group === "tasks" && <StartField locale={locale} words={words} value={start} onChange={setStart} />}
          <ul>
            {GROUPS[group]
              .filter((kind) => !(report.group && kind === "json"))
              .map((kind) => (
                <li key={kind}>
                  <button
                    type="button"
                    className={controls.link}
                    aria-disabled={busy !== null}
                    onClick={() => busy || make(kind)}
                  >
                    {say(locale, words.kinds[kind].name)}
                  </button>
                  <span className={styles.hint}>{say(locale, words.kinds[kind].text)}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p role="status" className={styles.status}>
        {message}
      </p>
    </div>
  );
}

interface StartProps {
  locale: string;
  words: Report["more"]["report"]["files"];
  value: string;
  onChange: (day: string) => void;
}

/** The day from which the dates of the tasks are counted. */
function StartField({ locale, words, value, onChange }: StartProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say(locale, words.starts)}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {say(locale, words.startsHint)}
      </p>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
