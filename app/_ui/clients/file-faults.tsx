import { say } from "@/lib/words/say";
import { type FileProblem, LARGEST_FILE } from "@/lib/workspace/file";
import type { Fault } from "@/lib/workspace/read-rows";
import styles from "./clients.module.css";
import { useDesk } from "./desk";

/** Faults that are told; more would help nobody. */
const TOLD = 10;

type Refused = { problem: FileProblem | "unreadable" } | { problem: "faulty"; faults: Fault[] };

/** Why a file is not imported, with the place of each fault. */
export function FileFaults({ refused }: { refused: Refused }) {
  const { locale, words } = useDesk();
  const faults = "faults" in refused ? refused.faults : [];
  return (
    <div className={styles.warning}>
      <p>{say(locale, words.import.problems[refused.problem], { most: LARGEST_FILE / 1_000_000 })}</p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, TOLD).map(({ path, kind }) => (
            <li key={`${path} ${kind}`}>
              {say(locale, words.import.fault, { path, what: say(locale, words.import.faults[kind]) })}
            </li>
          ))}
          {faults.length > TOLD && <li>{say(locale, words.import.more, { count: faults.length - TOLD })}</li>}
        </ul>
      )}
    </div>
  );
}
