import { TYPES, type TypeId } from "@/lib/model/types";
import { typeAmongRivals } from "@/lib/words/result/close-call";
import { figure, say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import { Choices } from "./choices";
import { Depth } from "./depth";
import { ReadLink } from "./read-link";
import styles from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";
import types from "./types.module.css";

/** Every type with its fit, the chosen one in depth, and how the office would work, where, and run by whom. */
export function Types(props: DetailProps) {
  const { locale, words, more, decided } = props;
  const { type } = decided;
  const { runnerUp, margin, borderline } = typeAmongRivals(props);
  const name = (id: TypeId) => say(locale, words.typeNames[id]);
  const chosen = type.id === "none" ? more.detail.types.chosenNone : more.detail.types.chosen;
  const order = [...TYPES].sort((a, b) => Number(b === type.id) - Number(a === type.id) || type.fits[b] - type.fits[a]);
  return (
    <Section
      id="types"
      heading={say(locale, more.detail.types.heading)}
      read={<ReadLink locale={locale} words={words} about="types" />}
    >
      <p className={styles.takeaway}>
        {say(locale, chosen, { type: name(type.id), runnerUp: name(runnerUp), margin })}
        {borderline && ` ${say(locale, more.detail.types.borderline)}`}
      </p>
      <ul className={types.fits}>
        {order.map((id) => (
          <li key={id} data-chosen={id === type.id || undefined}>
            <h3>
              <TypeShape type={id} /> {name(id)}
            </h3>
            <div className={types.fit}>
              <span style={{ inlineSize: `${type.fits[id]}%`, background: `var(--type-${id})` }} />
            </div>
            <p className={types.figure}>{say(locale, more.detail.types.fit, { fit: figure(locale, type.fits[id]) })}</p>
            {id === type.id ? (
              <Depth locale={locale} labels={more.types.depth} parts={more.types.types[id]} />
            ) : (
              <details className={styles.details}>
                <summary>{say(locale, more.types.depth.more, { name: name(id) })}</summary>
                <Depth locale={locale} labels={more.types.depth} parts={more.types.types[id]} />
              </details>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.caveat}>
        {say(locale, more.detail.types.shorthand)} {say(locale, more.types.depth.basis)}
      </p>
      <Choices {...props} />
    </Section>
  );
}
