import { say } from "@/lib/words/say";
import type { Client } from "@/lib/workspace/types";
import { BackupAge } from "./backup-age";
import { useDesk } from "./desk";
import { PLACES } from "./places";
import styles from "./top.module.css";

/** The way back up, to the client of a round or to all clients; and how old the backup is. */
export function Top({ client }: { client?: Client }) {
  const { locale, words } = useDesk();
  return (
    <div className={styles.top}>
      <a className={styles.back} href={client ? PLACES.client(client.id) : PLACES.list}>
        {client ? client.name : say(locale, words.client.all)}
      </a>
      <BackupAge />
    </div>
  );
}
