import { useState } from "react";
import { say } from "@/lib/words/say";
import { takeBackup } from "@/lib/workspace/backup";
import { writeFile } from "@/lib/workspace/file";
import controls from "../controls.module.css";
import styles from "./clients.module.css";
import { useDesk } from "./desk";

/** Saves everything as one file; beside other text as a link, else as a button. */
export function SaveBackup({ isBeside = false }: { isBeside?: boolean }) {
  const { locale, words, attempt } = useDesk();
  const [isSaved, setSaved] = useState(false);
  const save = async () => {
    const now = Date.now();
    const contents = await attempt((database) => takeBackup(database, now));
    if (!contents) return;
    download(writeFile(contents, now), `pmo-fit-clients-${new Date(now).toISOString().slice(0, 10)}.json`);
    setSaved(true);
  };
  return (
    <>
      <button type="button" className={isBeside ? controls.link : controls.secondary} onClick={save}>
        {say(locale, words.backup.action)}
      </button>
      <span role="status" className={styles.status}>
        {isSaved && say(locale, words.backup.saved)}
      </span>
    </>
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
