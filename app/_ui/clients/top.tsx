import { say } from "@/lib/words/say";
import { BackupAge } from "./backup-age";
import { useDesk } from "./desk";
import { PLACES } from "./places";
import styles from "./top.module.css";

/** The way back up, to all clients where no other is named; and how old the backup is. */
export function Top({ back }: { back?: { name: string; place: string } }) {
  const { locale, words } = useDesk();
  return (
    <div className={styles.top}>
      <a className={styles.back} href={back?.place ?? PLACES.list}>
        {back?.name ?? say(locale, words.client.all)}
      </a>
      <BackupAge />
    </div>
  );
}
