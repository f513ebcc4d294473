import { useEffect, useRef } from "react";
import { say } from "@/lib/words/say";
import type { Difference } from "@/lib/workspace/difference";
import { KINDS } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import styles from "./clients.module.css";
import { useDesk } from "./desk";
import own from "./import-preview.module.css";

/** Clients that are named; more would bury the buttons. */
const NAMED = 12;

const COLUMNS = ["added", "changed", "removed"] as const;

interface Props {
  changes: Difference;
  onAccept: () => void;
  onCancel: () => void;
}

/** What an import changes, in numbers and with the names of clients, before anything is written. */
export function ImportPreview({ changes, onAccept, onCancel }: Props) {
  const { locale, words } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isNothing =
    changes.graves.length === 0 && COLUMNS.every((column) => KINDS.every((kind) => changes[column][kind].length === 0));
  const list = new Intl.ListFormat(locale, { type: "unit" });
  return (
    <div className={own.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {say(locale, words.import.preview)}
      </h3>
      {isNothing ? (
        <p>{say(locale, words.import.nothing)}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(locale, words.import.kind)}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {say(locale, words.import[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {KINDS.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{say(locale, words.import.kinds[kind])}</th>
                  {COLUMNS.map((column) => (
                    <td key={column}>{changes[column][kind].length}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {COLUMNS.map((column) => {
            const all = changes[column].clients.map(({ name }) => name);
            const rest = all.length > NAMED ? [say(locale, words.import.more, { count: all.length - NAMED })] : [];
            const names = [...all.slice(0, NAMED), ...rest];
            return (
              names.length > 0 && (
                <p key={column} className={styles.small}>
                  {say(locale, words.import.names[column], { names: list.format(names) })}
                </p>
              )
            );
          })}
        </>
      )}
      <div className={styles.actions}>
        {!isNothing && (
          <button type="button" className={controls.primary} onClick={onAccept}>
            {say(locale, words.import.action)}
          </button>
        )}
        <button type="button" className={controls.quiet} onClick={onCancel}>
          {say(locale, words.import.cancel)}
        </button>
      </div>
    </div>
  );
}
