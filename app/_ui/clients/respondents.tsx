import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { removeRespondent } from "@/lib/workspace/keep";
import type { Respondent, Round } from "@/lib/workspace/types";
import controls from "../controls.module.css";
import { Section } from "../result/section";
import styles from "./clients.module.css";
import { useDesk } from "./desk";
import { Duplicates } from "./duplicates";
import { Minimum } from "./minimum";
import own from "./respondents.module.css";
import { dayText } from "./round-text";

/** Who has replied, by role; nobody has a name here. */
export function Respondents({ round, respondents }: { round: Round; respondents: Respondent[] }) {
  const { locale, words } = useDesk();
  const count = respondents.length;
  return (
    <Section id="replies" onScreen heading={say(locale, words.round.heading)}>
      {count === 0 ? (
        <p>{say(locale, words.round.none)}</p>
      ) : (
        <>
          <p role="status">{say(locale, words.round.count, { count })}</p>
          <ul className={own.rows}>
            {respondents.map((respondent, place) => (
              <Row key={respondent.id} respondent={respondent} place={place + 1} />
            ))}
          </ul>
          <Duplicates respondents={respondents} />
          <p className={styles.small}>{say(locale, words.round.confidential)}</p>
          <Minimum round={round} />
        </>
      )}
    </Section>
  );
}

function Row({ respondent, place }: { respondent: Respondent; place: number }) {
  const { locale, words, roles, attempt, offerUndo } = useDesk();
  const { id, role, code, received } = respondent;
  const name = say(locale, words.round.respondent, { place, role: say(locale, roles[role]) });
  const labelled = (action: string) => say(locale, words.round.labelled, { action, respondent: name });
  const [result, deletion] = [say(locale, words.round.result), say(locale, words.round.remove)];
  const remove = async () => {
    const removed = await attempt((database) => removeRespondent(database, id, Date.now()));
    if (removed) offerUndo(say(locale, words.undo.respondent), removed);
  };
  return (
    <li>
      <p>
        {name}{" "}
        <span className={styles.small}>{say(locale, words.round.received, { date: dayText(locale, received) })}</span>
      </p>
      <p className={own.rowActions}>
        <a href={`${localePath(locale, "/r")}#${code}`} aria-label={labelled(result)}>
          {result}
        </a>
        <button type="button" className={controls.link} aria-label={labelled(deletion)} onClick={remove}>
          {deletion}
        </button>
      </p>
    </li>
  );
}
