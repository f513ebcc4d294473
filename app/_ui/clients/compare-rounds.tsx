import { useCallback, useId, useState } from "react";
import { minimumOf } from "@/lib/group/suppression";
import { say } from "@/lib/words/say";
import type { Database } from "@/lib/workspace/database";
import { findRound, type ListedClient } from "@/lib/workspace/look-up";
import { Section } from "../result/section";
import styles from "./clients.module.css";
import { useDesk, useKept } from "./desk";
import { Later } from "./later";
import { roundName } from "./round-text";

const loadComparison = () => import("./compared-rounds");

/** Any two rounds of a client beside each other: the two newest, until others are chosen. */
export function CompareRounds({ client }: { client: ListedClient }) {
  const { locale, words } = useDesk();
  const [chosen, setChosen] = useState<string[]>([]);
  const id = useId();
  if (client.rounds.length < 2) return null;
  // The oldest first, as they are compared.
  const rounds = client.rounds.filter(({ replies, minimum }) => replies >= minimumOf(minimum)).reverse();
  const [before, after] = pairOf(
    rounds.map((round) => round.id),
    chosen,
  );
  return (
    <>
      <Section id="compare" heading={say(locale, words.compare.heading)}>
        {before && after ? (
          <p className={styles.choice}>
            {[before, after].map((value, place) => (
              <span key={place === 0 ? "before" : "after"}>
                <label htmlFor={`${id}-${place}`}>{say(locale, words.compare[place === 0 ? "before" : "after"])}</label>
                <select
                  id={`${id}-${place}`}
                  value={value}
                  onChange={({ target }) => setChosen(place === 0 ? [target.value, after] : [before, target.value])}
                >
                  {rounds.map((round) => (
                    <option key={round.id} value={round.id} disabled={round.id === [after, before][place]}>
                      {roundName(locale, round)}
                    </option>
                  ))}
                </select>
              </span>
            ))}
          </p>
        ) : (
          <p>{say(locale, words.compare.few)}</p>
        )}
      </Section>
      {before && after && <Compared before={before} after={after} />}
    </>
  );
}

/** What was chosen as far as it is still there; else the two newest. */
function pairOf(ids: string[], chosen: string[]): string[] {
  const isThere = chosen.length > 0 && chosen.every((id) => ids.includes(id));
  return isThere ? chosen : ids.length > 1 ? ids.slice(-2) : [];
}

function Compared({ before, after }: { before: string; after: string }) {
  const find = useCallback(
    (database: Database) => Promise.all([before, after].map((id) => findRound(database, id))),
    [before, after],
  );
  const found = useKept(find);
  if (!found) return null;
  return (
    <Later load={loadComparison}>
      {({ ComparedRounds }, words) => <ComparedRounds rounds={found.flatMap((one) => one ?? [])} words={words} />}
    </Later>
  );
}
