"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { say } from "@/lib/words/say";
import { type Database, openDatabase } from "@/lib/workspace/database";
import { restore } from "@/lib/workspace/keep";
import { type StorageProblem, storageProblem } from "@/lib/workspace/problems";
import { useHash } from "../use-hash";
import { ClientList } from "./client-list";
import { ClientPage } from "./client-page";
import styles from "./clients.module.css";
import { type Desk, type DeskProps, DeskProvider } from "./desk";
import { QuestionnairesLater } from "./questionnaires-later";
import { RoundPage } from "./round-page";
import { type Undo, UndoBar } from "./undo-bar";
import { WithOwn } from "./with-own";

/** A consultant's clients, kept in this browser; which part is shown stands behind the # of the address. */
export function Workspace(props: DeskProps) {
  const { locale, words } = props;
  const hash = useHash();
  const [database, setDatabase] = useState<Database | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
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
    const offerUndo: Desk["offerUndo"] = (message, records, place) => {
      const offer = () => setUndo({ message, records });
      if (!place) return offer();
      // The page that comes next takes the focus, and the offer takes it after that.
      window.addEventListener("hashchange", offer, { once: true });
      window.location.hash = place;
    };
    return { ...props, own: null, database, attempt, report, offerUndo };
  }, [database, props, report]);

  if (hash === null || !desk) return <Opening {...props} />;
  const close = () => {
    setUndo(null);
    document.querySelector("h1")?.focus();
  };
  const takeBack = async () => {
    const records = undo?.records;
    close();
    if (records) await desk.attempt((kept) => restore(kept, records, Date.now()));
  };
  return (
    <DeskProvider value={desk}>
      <div className={styles.page}>
        <div role="alert">{problem && <p className={styles.warning}>{say(locale, words.problems[problem])}</p>}</div>
        <WithOwn>
          <Place hash={hash} />
        </WithOwn>
        <UndoBar undo={undo} onUndo={takeBack} onClose={close} />
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
  if (kind === "questionnaires" || kind === "questionnaire") return <QuestionnairesLater key={id} id={id} />;
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
