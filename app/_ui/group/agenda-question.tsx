import type { AgendaQuestion as Item } from "@/lib/group/agenda";
import { standingLines } from "@/lib/words/group/standing";
import { say } from "@/lib/words/say";
import styles from "./agenda.module.css";
import type { GroupProps } from "./group-props";

/** A question of a workshop: who stands where, why it matters, and what to settle. */
export function AgendaQuestion(props: GroupProps & { item: Item }) {
  const { locale, words, editionWords, item } = props;
  const { agenda } = words;
  const { id, axis } = item.question;
  const text = editionWords.questions[id];
  return (
    <div>
      <h3>{text?.question}</h3>
      <dl className={styles.parts}>
        <dt>{say(locale, agenda.stands)}</dt>
        <dd>
          <ul>
            {standingLines(props, item.question).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
        <dt>{say(locale, agenda.why)}</dt>
        <dd>
          {text?.why} {say(locale, agenda.matters[axis], { points: Math.round(item.matters) })}
        </dd>
        <dt>{say(locale, agenda.settle)}</dt>
        <dd>{say(locale, agenda.ways[axis])}</dd>
      </dl>
    </div>
  );
}
