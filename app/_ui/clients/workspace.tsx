"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { say } from "@/lib/words/say";
import { type Database, openDatabase } from "@/lib/workspace/database";
import { restore } from "@/lib/workspace/keep";
import { type StorageProblem, storageProblem } from "@/lib/workspace/problems";
import type { Records } from "@/lib/workspace/types";
import { useHash } from "../use-hash";
import { ClientList } from "./client-list";
import { ClientPage } from "./client-page";
import styles from "./clients.module.css";
import { type Desk, type DeskProps, DeskProvider } from "./desk";
import { RoundPage } from "./round-page";
import { UndoBar } from "./undo-bar";

/** A consultant's clients, kept in this browser; which part is shown stands behind the # of the address. */
export function Workspace(props: DeskProps) {
  const { locale, words } = props;
  const hash = useHash();
  const [database, setDatabase] = useState<Database | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [undo, setUndo] = useState<{ message: string; records: Records } | null>(null);
  // The database is there in the browser alone.
  useEffect(() => setDatabase(openDatabase()), []);

  const report = useCallback((error: unknown) => setProblem(storageProblem(error)), []);
  const desk = useMemo((): Desk | null => {
    if (!database) return null;
    const attempt: Desk["attempt"] = async (act) => {
      try {
        const value = await act(database);
        setProblem(null);
        return value;
      } catch (error) {
        report(error);
        return undefined;
      }
    };
    const offerUndo: Desk["offerUndo"] = (message, records) => setUndo({ message, records });
    return { ...props, database, attempt, report, offerUndo };
  }, [database, props, report]);

  if (hash === null || !desk) return <Opening {...props} />;
  const takeBack = async () => {
    const records = undo?.records;
    setUndo(null);
    if (records) await desk.attempt((kept) => restore(kept, records, Date.now()));
  };
  return (
    <DeskProvider value={desk}>
      <div className={styles.page}>
        <div role="alert">{problem && <p className={styles.warning}>{say(locale, words.problems[problem])}</p>}</div>
        <Place hash={hash} />
        {undo && <UndoBar message={undo.message} onUndo={takeBack} onClose={() => setUndo(null)} />}
      </div>
    </DeskProvider>
  );
}

/** The part that an address stands for; the list where it stands for none. */
function Place({ hash }: { hash: string }) {
  const first = useRef(hash);
  const [kind, id = ""] = hash.split("/");
  if (kind === "client") return <ClientPage key={id} id={id} />;
  if (kind === "round") return <RoundPage key={id} id={id} />;
  return <ClientList isEntered={hash !== first.current} />;
}

/** Stands until the browser has looked, and where no script runs. */
function Opening({ locale, words }: DeskProps) {
  return (
    <div className={styles.page}>
      <h1>{say(locale, words.title)}</h1>
      <p className={styles.lead}>{say(locale, words.lead)}</p>
      <noscript>
        <p className={styles.warning}>{say(locale, words.noScript)}</p>
      </noscript>
    </div>
  );
}
