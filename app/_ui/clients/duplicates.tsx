import { findDuplicates } from "@/lib/group/respondents";
import { say } from "@/lib/words/say";
import { membersOf } from "@/lib/workspace/members";
import type { Respondent } from "@/lib/workspace/types";
import { useDesk } from "./desk";
import styles from "./duplicates.module.css";
import { dayText } from "./round-text";

/** Replies that may be of one person: told, and left to whoever knows the people. */
export function Duplicates({ respondents }: { respondents: Respondent[] }) {
  const { locale, words, roles, editions } = useDesk();
  const list = new Intl.ListFormat(locale);
  const nameOf = (id: string) => {
    const place = respondents.findIndex((one) => one.id === id);
    const { role = "other", received = 0 } = respondents[place] ?? {};
    const values = { place: place + 1, role: say(locale, roles[role]), date: dayText(locale, received) };
    return say(locale, words.round.dated, values);
  };
  const found = findDuplicates(membersOf(respondents, editions));
  return (
    found.length > 0 && (
      <div className={styles.alike}>
        <p>{say(locale, words.round.alike)}</p>
        <ul>
          {found.map(({ ids }) => (
            <li key={ids.join()}>{list.format(ids.map(nameOf))}</li>
          ))}
        </ul>
      </div>
    )
  );
}
