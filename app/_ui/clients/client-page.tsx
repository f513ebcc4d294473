import { useCallback, useRef, useState } from "react";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { Database } from "@/lib/workspace/database";
import { changeClient, removeClient } from "@/lib/workspace/keep";
import { findClient, type ListedClient } from "@/lib/workspace/look-up";
import { isComplete } from "@/lib/workspace/settled";
import type { Round } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import { Section } from "../result/section";
import { usePageTitle } from "../wizard/use-page-title";
import styles from "./clients.module.css";
import { CompareRounds } from "./compare-rounds";
import { useDesk, useKept } from "./desk";
import own from "./list.module.css";
import { Missing } from "./missing";
import { NameForm } from "./name-form";
import { NewRound } from "./new-round";
import { PLACES } from "./places";
import { dayText, roundName } from "./round-text";
import { Top } from "./top";

/** One client and its rounds. */
export function ClientPage({ id }: { id: string }) {
  const client = useKept(useCallback((database: Database) => findClient(database, id), [id]));
  if (client === undefined) return null;
  return client ? <Shown client={client} /> : <Missing />;
}

function Shown({ client }: { client: ListedClient }) {
  const { locale, words, siteName } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(heading, `${client.name} – ${siteName}`, client.id);
  return (
    <>
      <Top />
      <h1 ref={heading} tabIndex={-1} className={styles.name}>
        {client.name}
      </h1>
      <Actions client={client} />
      <Section id="rounds" heading={say(locale, words.client.rounds)}>
        {client.rounds.length > 0 ? <Rounds client={client} /> : <p>{say(locale, words.client.none)}</p>}
      </Section>
      <Section id="start" heading={say(locale, words.client.start)}>
        <NewRound client={client} />
      </Section>
      <CompareRounds client={client} />
    </>
  );
}

/** What can be done with a client as a whole. */
function Actions({ client }: { client: ListedClient }) {
  const { id, name, archived } = client;
  const { locale, words, attempt, offerUndo } = useDesk();
  const [isRenaming, setRenaming] = useState(false);
  const rename = async (to: string) => {
    await attempt((database) => changeClient(database, id, { name: to }, Date.now()));
    setRenaming(false);
  };
  const archive = () => attempt((database) => changeClient(database, id, { archived: !archived }, Date.now()));
  const remove = async () => {
    const removed = await attempt((database) => removeClient(database, id, Date.now()));
    if (removed) offerUndo(say(locale, words.undo.client, { name }), removed, PLACES.list);
  };
  return (
    <>
      {archived && <p>{say(locale, words.client.isArchived)}</p>}
      <div className={styles.actions}>
        <button
          type="button"
          className={controls.quiet}
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        >
          {say(locale, words.client.rename)}
        </button>
        <button type="button" className={controls.quiet} onClick={archive}>
          {say(locale, archived ? words.client.unarchive : words.client.archive)}
        </button>
        <button type="button" className={controls.quiet} onClick={remove}>
          {say(locale, words.client.delete)}
        </button>
      </div>
      {isRenaming && (
        <NameForm
          label={say(locale, words.client.name)}
          action={say(locale, words.client.save)}
          name={name}
          onName={rename}
        />
      )}
    </>
  );
}

function Rounds({ client }: { client: ListedClient }) {
  const { locale, words, titles } = useDesk();
  return (
    <ul className={own.list}>
      {client.rounds.map((round) => (
        <li key={round.id}>
          <a href={PLACES.round(round.id)}>{roundName(locale, round)}</a>
          <p className={own.facts}>
            <span>{say(locale, words.list.replies, { count: round.replies })}</span>
            <span>
              {say(locale, words.client.begun, {
                title: titles[round.questionnaire] ?? round.questionnaire,
                date: dayText(locale, round.started),
              })}
            </span>
            <Combined round={round} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The way to the result of a round that agreed on every answer. */
function Combined({ round }: { round: Round }) {
  const { locale, words, editions } = useDesk();
  const edition = editions.find((one) => one.id === round.questionnaire && one.edition === round.edition);
  if (!edition || !isComplete(round.consensus, edition)) return null;
  const label = say(locale, words.client.combinedOf, { round: roundName(locale, round) });
  return (
    <a className={own.combined} href={`${localePath(locale, "/r")}#${round.consensus}`} aria-label={label}>
      {say(locale, words.client.combined)}
    </a>
  );
}
