import { say } from "@/lib/words/say";
import { backupState } from "@/lib/workspace/backup";
import { Section } from "../result/section";
import styles from "./clients.module.css";
import { useDesk, useKept } from "./desk";
import { SaveBackup } from "./save-backup";
import { usePersisted } from "./use-persisted";

/** How safe everything is, and a file with all of it. */
export function Backup() {
  const { locale, words } = useDesk();
  const state = useKept(backupState);
  const isPersisted = usePersisted();
  if (!state) return null;
  return (
    <Section id="backup" heading={say(locale, words.backup.heading)}>
      <p>{say(locale, words.backup.text)}</p>
      {!state.isEmpty && isPersisted !== null && (
        <p>{say(locale, isPersisted ? words.backup.persisted : words.backup.notPersisted)}</p>
      )}
      {state.isEmpty && state.made === null ? (
        <p className={styles.small}>{say(locale, words.backup.nothing)}</p>
      ) : (
        <SaveBackup />
      )}
    </Section>
  );
}
