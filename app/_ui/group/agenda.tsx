import { agendaOf } from "@/lib/group/agenda";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import styles from "./agenda.module.css";
import { AgendaQuestion } from "./agenda-question";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";

/** A workshop of an hour that settles what people see differently where it matters; made to be printed. */
export function Agenda(props: GroupProps) {
  const { locale, words, edition, combined } = props;
  const { agenda } = words;
  const items = agendaOf(edition, combined.questions);
  const count = items.filter(({ kind }) => kind === "question").length;
  return (
    <Section id="agenda" heading={say(locale, agenda.heading)}>
      <p className={group.takeaway}>{say(locale, agenda.takeaway, { count })}</p>
      <ol className={styles.items}>
        {items.map((item) => (
          <li key={item.kind === "question" ? item.question.id : item.kind}>
            <p className={styles.minutes}>{say(locale, agenda.minutes, { minutes: item.minutes })}</p>
            {item.kind === "question" ? (
              <AgendaQuestion {...props} item={item} />
            ) : (
              <div>
                <h3>{say(locale, agenda[item.kind].title)}</h3>
                <p>{say(locale, agenda[item.kind].text)}</p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
