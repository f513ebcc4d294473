import type { AgendaQuestion as Item } from "@/lib/group/agenda";
import { GROUPS } from "@/lib/group/respondents";
import { figure, say } from "@/lib/words/say";
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
          <Standing {...props} />
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

/** How many chose each option, and the mean of each group that may be shown; nobody by name. */
function Standing({ locale, words, editionWords, item }: GroupProps & { item: Item }) {
  const { agenda, groups: names } = words;
  const { id, groups, unknown } = item.question;
  const chosen = Object.entries(groups.all?.counts ?? {}).filter(([, count]) => count > 0);
  const levels = GROUPS.flatMap((group) => {
    const { spread } = groups[group] ?? {};
    return spread && group !== "all" ? [{ group, spread }] : [];
  });
  return (
    <ul>
      {chosen.map(([option, count]) => (
        <li key={option}>
          {say(locale, agenda.answer, { answer: editionWords.questions[id]?.options[option] ?? "", count })}
        </li>
      ))}
      {unknown > 0 && <li>{say(locale, agenda.unknown, { count: unknown })}</li>}
      {levels.map(({ group, spread: { mean, n } }) => (
        <li key={group}>
          {say(locale, agenda.level, { group: say(locale, names[group]), level: figure(locale, mean), n })}
        </li>
      ))}
      {groups.all?.spread && (
        <li>{say(locale, agenda.spread, { deviation: figure(locale, groups.all.spread.deviation) })}</li>
      )}
    </ul>
  );
}
