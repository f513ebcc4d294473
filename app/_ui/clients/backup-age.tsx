import { say } from "@/lib/words/say";
import { backupState } from "@/lib/workspace/backup";
import styles from "./backup-age.module.css";
import { useDesk, useKept } from "./desk";
import { SaveBackup } from "./save-backup";

const DAY = 86_400_000;

/** How old the last backup is: said on every page of the workspace, as soon as there is something to lose. */
export function BackupAge() {
  const { locale, words } = useDesk();
  const state = useKept(backupState);
  if (!state || (state.isEmpty && state.made === null)) return null;
  const { made, isOutdated } = state;
  return (
    <div className={styles.age}>
      <p>
        {made === null ? (
          say(locale, words.backup.never)
        ) : (
          <>
            {say(locale, words.backup.made, { age: ageText(locale, made) })}{" "}
            {say(locale, isOutdated ? words.backup.outdated : words.backup.whole)}
          </>
        )}
      </p>
      <SaveBackup isBeside />
    </div>
  );
}

/** How long ago it was, in days of the calendar. */
function ageText(locale: string, made: number): string {
  const days = Math.round((startOfDay(Date.now()) - startOfDay(made)) / DAY);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
