import { say } from "@/lib/words/say";
import { backupState } from "@/lib/workspace/backup";
import styles from "./clients.module.css";
import { useDesk, useKept } from "./desk";

const DAY = 86_400_000;

/** How old the last backup is: said on every page of the workspace, as soon as there is something to lose. */
export function BackupAge() {
  const { locale, words } = useDesk();
  const state = useKept(backupState);
  if (!state || (state.isEmpty && state.made === null)) return null;
  const { made, isOutdated } = state;
  if (made === null) return <p className={styles.age}>{say(locale, words.backup.never)}</p>;
  const days = Math.round((startOfDay(Date.now()) - startOfDay(made)) / DAY);
  const age = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
  return (
    <p className={styles.age}>
      {say(locale, words.backup.made, { age })} {say(locale, isOutdated ? words.backup.outdated : words.backup.whole)}
    </p>
  );
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
