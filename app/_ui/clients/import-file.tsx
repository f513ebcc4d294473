import { type ChangeEvent, useId, useRef, useState } from "react";
import { LOCALES } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { importContents, previewImport } from "@/lib/workspace/contents";
import type { Difference } from "@/lib/workspace/difference";
import { LARGEST_FILE, type ReadFile, readFile } from "@/lib/workspace/file";
import type { Fault } from "@/lib/workspace/read-rows";
import type { Contents } from "@/lib/workspace/types";
import { loadRules } from "../own/read-own-file";
import { Section } from "../result/section";
import styles from "./clients.module.css";
import { useDesk } from "./desk";
import { FileFaults } from "./file-faults";
import { ImportPreview } from "./import-preview";

type Refused = Exclude<ReadFile, { ok: true }> | { problem: "unreadable" };

/** Takes over a backup file, once it is seen what that changes. */
export function ImportFile() {
  const { locale, words, attempt } = useDesk();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [offered, setOffered] = useState<{ contents: Contents; changes: Difference } | null>(null);
  const [isDone, setDone] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    setRefused(null);
    setOffered(null);
    setDone(false);
    if (!file) return;
    const read = await readText(file);
    if ("problem" in read) return setRefused(read);
    const faults = await againstRules(read.contents.questionnaires);
    if (faults.length > 0) return setRefused({ ok: false, problem: "faulty", faults });
    const changes = await attempt((database) => previewImport(database, read.contents));
    if (changes) setOffered({ contents: read.contents, changes });
  };
  const close = () => {
    setOffered(null);
    if (input.current) input.current.value = "";
    input.current?.focus();
  };
  const accept = async () => {
    const done = offered && (await attempt((database) => importContents(database, offered.contents)));
    if (!done) return;
    setDone(true);
    close();
  };
  return (
    <Section id="import" heading={say(locale, words.import.heading)}>
      <p>{say(locale, words.import.text)}</p>
      <div className={styles.form}>
        <label htmlFor={id}>{say(locale, words.import.label)}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".json,application/json"
          // Else a file that was mended and chosen again would be no change.
          onClick={({ currentTarget }) => {
            currentTarget.value = "";
          }}
          onChange={open}
        />
      </div>
      <div role="alert">{refused && <FileFaults refused={refused} />}</div>
      {offered && <ImportPreview changes={offered.changes} onAccept={accept} onCancel={close} />}
      <p role="status" className={styles.status}>
        {isDone && say(locale, words.import.done)}
      </p>
    </Section>
  );
}

/** What keeps own questionnaires from being used; their rules are loaded where there is one. */
async function againstRules(questionnaires: Contents["questionnaires"]): Promise<Fault[]> {
  if (questionnaires.length === 0) return [];
  const { faultsOf } = await loadRules();
  return questionnaires.flatMap((one, place) =>
    faultsOf(one, LOCALES).map(({ path }) => ({
      path: `questionnaires[${place}].${path}`,
      kind: "questionnaire" as const,
    })),
  );
}

/** What a file holds; one that is too large is not even opened. */
async function readText(file: File): Promise<ReadFile | { problem: "unreadable" }> {
  if (file.size > LARGEST_FILE) return { ok: false, problem: "too-large" };
  try {
    return readFile(await file.text());
  } catch {
    return { problem: "unreadable" };
  }
}
