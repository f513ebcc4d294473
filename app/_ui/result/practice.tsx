import type { Practice as PracticeOf } from "@/lib/model/types";
import { figure, say } from "@/lib/words/say";
import { AnswerNote } from "./answer-note";
import styles from "./practice.module.css";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** Every dimension of practice against the level that the work needs, and how to get there. */
export function Practice(props: DetailProps) {
  const { locale, more, assessment, decided } = props;
  const { practice } = decided;
  const words = more.detail.practice;
  const [first] = practice;
  if (!first) return null;
  const short = practice.filter(({ standing }) => standing === "short").length;
  const beyond = practice.filter(({ standing }) => standing === "beyond").length;
  const values = { count: short, dimension: nameOf(props, first.id) };
  return (
    <Section id="practice" heading={say(locale, words.heading)}>
      <p className={result.takeaway}>
        {say(locale, short > 0 ? words.takeawayShort : words.takeawayThere, values)}{" "}
        {beyond > 0 && say(locale, words.beyond, { count: beyond })}
      </p>
      <p>{say(locale, words.text, { target: figure(locale, assessment.profile.maturity.target) })}</p>
      <ul className={styles.list}>
        {practice.map((one) => (
          <li key={one.id}>
            <Row {...props} practice={one} />
          </li>
        ))}
      </ul>
      <p className={result.caveat}>{say(locale, words.basis)}</p>
    </Section>
  );
}

function nameOf({ locale, more }: DetailProps, id: string): string {
  return say(locale, more.detail.dimensions[id as "maturity.method"]);
}

/** One dimension: where it stands, and, folded, what its level looks like and what to do. */
function Row({ practice: { id, target, standing }, ...props }: DetailProps & { practice: PracticeOf }) {
  const { locale, more, assessment } = props;
  const words = more.detail.practice;
  const level = assessment.profile.dimensions.find((dimension) => dimension.id === id)?.level ?? target;
  const name = id.slice("maturity.".length) as keyof typeof more.levels;
  // Between two levels the lower one is reached.
  const reached = more.levels[name][String(Math.floor(level)) as "1"];
  const limits = assessment.explanation?.limits[id] ?? [];
  return (
    <details className={styles.row}>
      <summary>
        <span className={styles.name}>{nameOf(props, id)}</span>
        <span className={styles.track} data-standing={standing} aria-hidden="true">
          <span className={styles.target} style={{ insetInlineStart: `${(target - 1) * 25}%` }} />
          <span className={styles.level} style={{ insetInlineStart: `${(level - 1) * 25}%` }} />
        </span>
        <span className={styles.text}>
          <strong>{say(locale, words.standing[standing])}</strong>{" "}
          {say(locale, words.scale, { level: figure(locale, level), target })}
        </span>
      </summary>
      <div className={result.row}>
        <dl className={styles.depth}>
          <dt>{say(locale, words.seen)}</dt>
          <dd>
            {say(locale, reached.seen)} {say(locale, reached.enough)}
          </dd>
          <dt>{say(locale, words.better)}</dt>
          <dd>{say(locale, standing === "short" ? reached.better : words.keep)}</dd>
        </dl>
        {standing === "short" && <AnswerNote {...props} questions={limits} title={words.limits} />}
      </div>
    </details>
  );
}
