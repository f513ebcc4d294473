import { type ChangeEvent, useId, useState } from "react";
import { markOf } from "@/lib/questionnaire/own/mark";
import { baseOf, type OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { Fault } from "@/lib/questionnaire/parse";
import type { Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { Faults } from "./faults";
import type { OwnWords } from "./load-own-words";
import { keep } from "./look-up";
import styles from "./own.module.css";
import { LARGEST_OWN, readOwnFile } from "./read-own-file";

interface Props {
  locale: string;
  words: OwnWords;
  editions: Edition[];
  /** The mark that is looked for, where it is one questionnaire and no other. */
  mark?: string;
  /** Told a questionnaire that was opened, whether the browser could keep it or not. */
  onOpen?: (own: OwnQuestionnaire) => void;
}

type Told = { kind: "done"; title: string } | { kind: "refused"; text: string; faults: Fault[] };

/** Opens the file of an own questionnaire: checks it, and keeps it in this browser. */
export function OpenOwnFile({ locale, words, editions, mark, onOpen }: Props) {
  const { open } = words.own;
  const [told, setTold] = useState<Told | null>(null);
  const id = useId();
  const refuse = (problem: keyof typeof open.problems, faults: Fault[] = []) =>
    setTold({ kind: "refused", text: say(locale, open.problems[problem], { most: LARGEST_OWN / 1_000_000 }), faults });
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    setTold(null);
    if (!file) return;
    const read = await readOwnFile(file);
    if (!read.ok) return refuse(read.problem, "faults" in read ? read.faults : []);
    const { own } = read;
    if (!baseOf(own, editions)) return refuse("base");
    if (mark !== undefined && markOf(own) !== mark) return refuse("other");
    const kept = await keep(own);
    if (kept === "kept") setTold({ kind: "done", title: own.words[locale]?.title ?? own.edition.id });
    else refuse(kept);
    if (kept !== "in-use") onOpen?.(own);
  };
  return (
    <div className={styles.open}>
      <p id={`${id}-hint`} className={styles.hint}>
        {say(locale, open.text)}
      </p>
      <label htmlFor={id}>{say(locale, open.label)}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        // Else a file that was mended and chosen again would be no change.
        onClick={({ currentTarget }) => {
          currentTarget.value = "";
        }}
        onChange={take}
      />
      <div role="alert">
        {told?.kind === "refused" && (
          <div className={styles.refused}>
            <p>{told.text}</p>
            <Faults locale={locale} words={words} faults={told.faults} />
          </div>
        )}
      </div>
      <p role="status">{told?.kind === "done" && say(locale, open.done, { title: told.title })}</p>
    </div>
  );
}
