import { useCallback } from "react";
import { say } from "@/lib/words/say";
import type { Database } from "@/lib/workspace/database";
import type { Finding, ReadPaste } from "@/lib/workspace/read-replies";
import styles from "./clients.module.css";
import { type Desk, useDesk, useKept } from "./desk";
import own from "./findings.module.css";
import { roundName } from "./round-text";

const allRounds = (database: Database) => database.rounds.toArray();

/** What each line of a paste is. */
export function Findings({ findings, others }: ReadPaste) {
  const desk = useDesk();
  const { locale, words } = desk;
  const rounds = useKept(useCallback(allRounds, []));
  const nameOf = (id: string) => {
    const round = rounds?.find((one) => one.id === id);
    return round && roundName(locale, round);
  };
  return (
    <>
      {findings.length === 0 ? (
        <p>{say(locale, words.paste.empty)}</p>
      ) : (
        <table className={own.findings}>
          <thead>
            <tr>
              <th scope="col">{say(locale, words.paste.line)}</th>
              <th scope="col">{say(locale, words.paste.what)}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line may hold several, and none of them moves
              <tr key={place}>
                <th scope="row">{finding.line}</th>
                <td>{textOf(finding, desk, nameOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others > 0 && <p className={styles.small}>{say(locale, words.paste.others, { count: others })}</p>}
    </>
  );
}

function textOf(
  finding: Finding,
  { locale, words, roles, titles }: Desk,
  nameOf: (round: string) => string | undefined,
) {
  const { found } = words.paste;
  switch (finding.kind) {
    case "new":
    case "corrected":
      return say(locale, found[finding.kind], { role: say(locale, roles[finding.reply.role]) });
    case "repeated":
    case "outdated":
      return say(locale, found[finding.kind], { other: finding.other });
    case "other-round": {
      const round = nameOf(finding.round);
      return round ? say(locale, found["other-round"], { round }) : say(locale, found["unknown-round"]);
    }
    case "other-edition": {
      const { id, edition } = finding.edition;
      return say(locale, found["other-edition"], { title: titles[id] ?? id, edition });
    }
    default:
      return say(locale, found[finding.kind]);
  }
}
