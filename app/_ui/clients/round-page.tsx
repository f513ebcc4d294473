import { useCallback, useRef } from "react";
import { minimumOf } from "@/lib/group/suppression";
import { say } from "@/lib/words/say";
import type { Database } from "@/lib/workspace/database";
import { removeRound } from "@/lib/workspace/keep";
import { type FoundRound, findRound } from "@/lib/workspace/look-up";
import controls from "../controls.module.css";
import { usePageTitle } from "../wizard/use-page-title";
import styles from "./clients.module.css";
import { Consensus } from "./consensus";
import { useDesk, useKept } from "./desk";
import { Group } from "./group";
import { Invite } from "./invite";
import { Missing } from "./missing";
import { PasteReplies } from "./paste-replies";
import { PLACES } from "./places";
import { Respondents } from "./respondents";
import { dayText, roundName } from "./round-text";
import { Top } from "./top";

/** One round: who has replied, how to invite, and what was sent back. */
export function RoundPage({ id }: { id: string }) {
  const found = useKept(useCallback((database: Database) => findRound(database, id), [id]));
  if (found === undefined) return null;
  return found ? <Shown {...found} /> : <Missing />;
}

function Shown({ client, round, respondents }: FoundRound) {
  const { locale, words, siteName, editions, titles, own, attempt, offerUndo } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const name = roundName(locale, round);
  usePageTitle(heading, `${name}, ${client.name} – ${siteName}`, round.id);
  const remove = async () => {
    const removed = await attempt((database) => removeRound(database, round.id, Date.now()));
    if (removed) offerUndo(say(locale, words.undo.round, { name }), removed, PLACES.client(client.id));
  };
  const isKnown = editions.some(({ id }) => id === round.questionnaire);
  const show = () => {
    group.current?.focus({ preventScroll: true });
    group.current?.scrollIntoView();
  };
  return (
    <>
      <Top back={client && { name: client.name, place: PLACES.client(client.id) }} />
      <h1 ref={heading} tabIndex={-1} className={styles.name}>
        {name}
      </h1>
      <p className={styles.small}>
        {say(locale, words.round.about, {
          title: titles[round.questionnaire] ?? round.questionnaire,
          edition: round.edition,
          date: dayText(locale, round.started),
        })}
      </p>
      {respondents.length >= minimumOf(round.minimum) && (
        <button type="button" className={controls.quiet} onClick={show}>
          {say(locale, words.group.show)}
        </button>
      )}
      {own !== null && !isKnown && (
        <p className={styles.warning}>
          {say(locale, words.questionnaires.missing)}{" "}
          <a href={PLACES.questionnaires}>{say(locale, words.questionnaires.heading)}</a>
        </p>
      )}
      <Respondents round={round} respondents={respondents} />
      {isKnown && <Invite round={round} />}
      <PasteReplies round={round} respondents={respondents} />
      <div ref={group} tabIndex={-1} className={styles.group}>
        <Group round={round} respondents={respondents} />
      </div>
      <Consensus round={round} />
      <button type="button" className={controls.quiet} onClick={remove}>
        {say(locale, words.round.delete)}
      </button>
    </>
  );
}
