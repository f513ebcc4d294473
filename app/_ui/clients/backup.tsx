import { useState } from "react";
import { say } from "@/lib/words/say";
import { backupState, takeBackup } from "@/lib/workspace/backup";
import { writeFile } from "@/lib/workspace/file";
import controls from "../controls.module.css";
import { Section } from "../result/section";
import { BackupAge } from "./backup-age";
import styles from "./clients.module.css";
import { useDesk, useKept } from "./desk";
import { usePersisted } from "./use-persisted";

/** How safe everything is, and a file with all of it. */
export function Backup() {
  const { locale, words, attempt } = useDesk();
  const [isSaved, setSaved] = useState(false);
  const state = useKept(backupState);
  const isPersisted = usePersisted();
  const save = async () => {
    const now = Date.now();
    const contents = await attempt((database) => takeBackup(database, now));
    if (!contents) return;
    download(writeFile(contents, now), `pmo-fit-clients-${new Date(now).toISOString().slice(0, 10)}.json`);
    setSaved(true);
  };
  return (
    <Section id="backup" heading={say(locale, words.backup.heading)}>
      <p>{say(locale, words.backup.text)}</p>
      {state && !state.isEmpty && isPersisted !== null && (
        <p>{say(locale, isPersisted ? words.backup.persisted : words.backup.notPersisted)}</p>
      )}
      {state?.isEmpty && state.made === null ? (
        <p className={styles.small}>{say(locale, words.backup.nothing)}</p>
      ) : (
        <>
          <BackupAge />
          <button type="button" className={controls.secondary} onClick={save}>
            {say(locale, words.backup.action)}
          </button>
        </>
      )}
      <p role="status" className={styles.status}>
        {isSaved && say(locale, words.backup.saved)}
      </p>
    </Section>
  );
}

/** Hands a text to the browser as a file to save. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
