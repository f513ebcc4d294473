import { useCallback, useId, useRef, useState } from "react";
import { say } from "@/lib/words/say";
import { addClient } from "@/lib/workspace/keep";
import { type ListedClient, listClients } from "@/lib/workspace/look-up";
import controls from "../controls.module.css";
import { Section } from "../result/section";
import { usePageTitle } from "../wizard/use-page-title";
import { Backup } from "./backup";
import { BackupAge } from "./backup-age";
import styles from "./clients.module.css";
import { useDesk, useKept } from "./desk";
import { ImportFile } from "./import-file";
import own from "./list.module.css";
import { NameForm } from "./name-form";
import { PLACES } from "./places";
import { roundName } from "./round-text";
import { askToPersist } from "./use-persisted";

/** All clients, how to add one, and the backup. */
export function ClientList({ isEntered }: { isEntered: boolean }) {
  const { locale, words, siteName, attempt } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(heading, `${say(locale, words.title)} – ${siteName}`, isEntered ? "list" : null);
  const query = useCallback((database: Parameters<typeof listClients>[0]) => listClients(database, locale), [locale]);
  const clients = useKept(query);
  const add = async (name: string) => {
    const isFirst = clients?.length === 0;
    const id = await attempt((database) => addClient(database, name, Date.now()));
    if (!id) return;
    // Some browsers ask the reader first, who goes on meanwhile.
    if (isFirst) askToPersist();
    window.location.hash = PLACES.client(id);
  };
  const form = (
    <NameForm
      label={say(locale, words.add.name)}
      hint={say(locale, words.add.hint)}
      action={say(locale, words.add.action)}
      onName={add}
    />
  );
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say(locale, words.title)}
      </h1>
      <p className={styles.lead}>{say(locale, words.lead)}</p>
      <BackupAge />
      {clients?.length === 0 && (
        <>
          <Section id="how" heading={say(locale, words.how.heading)}>
            <ol className={styles.steps}>
              {words.how.steps.map((step) => (
                <li key={say(locale, step)}>{say(locale, step)}</li>
              ))}
            </ol>
          </Section>
          <Section id="add" heading={say(locale, words.add.heading)}>
            {form}
          </Section>
        </>
      )}
      {clients && clients.length > 0 && (
        <Section id="list" heading={say(locale, words.list.heading)}>
          <details className={styles.fold}>
            <summary>{say(locale, words.add.heading)}</summary>
            {form}
          </details>
          <Search clients={clients} />
        </Section>
      )}
      {clients && (
        <>
          <Section id="own" heading={say(locale, words.questionnaires.heading)}>
            <p>{say(locale, words.questionnaires.text)}</p>
            <p>
              <a className={controls.quiet} href={PLACES.questionnaires}>
                {say(locale, words.questionnaires.link)}
              </a>
            </p>
          </Section>
          <Backup />
          <ImportFile />
        </>
      )}
    </>
  );
}

/** The same letters, whatever their case and accents. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function Search({ clients }: { clients: ListedClient[] }) {
  const { locale, words } = useDesk();
  const [sought, setSought] = useState("");
  const id = useId();
  const found = clients.filter(({ name }) => plain(name).includes(plain(sought.trim())));
  const active = found.filter(({ archived }) => !archived);
  const archived = found.filter((client) => client.archived);
  return (
    <>
      <div className={styles.form}>
        <label htmlFor={id}>{say(locale, words.list.search)}</label>
        <div className={styles.line}>
          <input id={id} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          <p role="status" className={styles.small}>
            {say(locale, found.length > 0 ? words.list.found : words.list.none, { count: found.length })}
          </p>
        </div>
      </div>
      <Clients clients={active} />
      {archived.length > 0 && (
        <details className={styles.fold} open={sought !== "" || undefined}>
          <summary>{say(locale, words.list.archived, { count: archived.length })}</summary>
          <Clients clients={archived} />
        </details>
      )}
    </>
  );
}

function Clients({ clients }: { clients: ListedClient[] }) {
  const { locale, words } = useDesk();
  return (
    <ul className={own.list}>
      {clients.map(({ id, name, rounds }) => (
        <li key={id}>
          <a href={PLACES.client(id)}>{name}</a>
          <p className={own.facts}>
            <span>{say(locale, words.list.rounds, { count: rounds.length })}</span>
            {rounds[0] && (
              <>
                <span>{say(locale, words.list.replies, { count: sum(rounds) })}</span>
                <span>{say(locale, words.list.latest, { round: roundName(locale, rounds[0]) })}</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function sum(rounds: { replies: number }[]): number {
  return rounds.reduce((all, { replies }) => all + replies, 0);
}
