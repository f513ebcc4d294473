import { TYPES, type TypeId } from "@/lib/model/types";
import { figure, say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import { AnswerNote } from "./answer-note";
import styles from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** Every type with its fit, the runner-up, and how the office would work, where, and run by whom. */
export function Types(props: DetailProps) {
  const { locale, words, more, decided } = props;
  const { type } = decided;
  const name = (id: TypeId) => say(locale, words.typeNames[id]);
  const chosen = type.id === "none" ? more.detail.types.chosenNone : more.detail.types.chosen;
  const order = [...TYPES].sort((a, b) => Number(b === type.id) - Number(a === type.id) || type.fits[b] - type.fits[a]);
  return (
    <Section id="types" heading={say(locale, more.detail.types.heading)}>
      <p className={styles.takeaway}>
        {say(locale, chosen, { type: name(type.id), runnerUp: name(type.runnerUp), margin: type.margin })}
        {type.borderline && ` ${say(locale, more.detail.types.borderline)}`}
      </p>
      <ul className={styles.fits}>
        {order.map((id) => (
          <li key={id} data-chosen={id === type.id || undefined}>
            <h3>
              <TypeShape type={id} /> {name(id)}
            </h3>
            <div className={styles.fit}>
              <span style={{ inlineSize: `${type.fits[id]}%`, background: `var(--type-${id})` }} />
            </div>
            <p className={styles.figure}>
              {say(locale, more.detail.types.fit, { fit: figure(locale, type.fits[id]) })}
            </p>
            <p>
              {say(locale, more.detail.typeWorks[id])} {say(locale, more.detail.typeFails[id])}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.caveat}>{say(locale, more.detail.types.shorthand)}</p>
      <Choices {...props} />
    </Section>
  );
}

/** Style, reach and sourcing, each with the answers that spoke for it. */
function Choices(props: DetailProps) {
  const { locale, words, more, decided } = props;
  const { style, reach, sourcing } = decided;
  const choices = [
    {
      title: words.choiceNames.style,
      name: words.styleNames[style.id],
      gist: more.detail.styleGist[style.id],
      ...style,
    },
    {
      title: words.choiceNames.reach,
      name: words.reachNames[reach.id],
      gist: more.detail.reachGist[reach.id],
      ...reach,
    },
    {
      title: words.choiceNames.sourcing,
      name: words.sourcingNames[sourcing.id],
      gist: more.detail.sourcingGist[sourcing.id],
      ...sourcing,
    },
  ];
  return (
    <>
      {decided.type.id === "none" && <h3 className={styles.later}>{say(locale, more.detail.ifLater)}</h3>}
      {choices.map(({ id, title, name, gist, because }) => (
        <div key={id} className={styles.row}>
          <div className={styles.choice}>
            <p className={styles.label}>{say(locale, title)}</p>
            <h3>{say(locale, name)}</h3>
            <p>{say(locale, gist)}</p>
          </div>
          <AnswerNote {...props} questions={because.slice(0, 2)} />
        </div>
      ))}
    </>
  );
}
