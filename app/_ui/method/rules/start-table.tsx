import { figure, say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";

/** How many services an office begins with, by its size. */
export function StartTable({ locale, words, services, parameters }: MethodProps) {
  const own = words.rules.start;
  return (
    <table className={styles.narrow}>
      <caption>{say(locale, own.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(locale, own.posts)}</th>
          <th scope="col" className={styles.number}>
            {say(locale, own.services)}
          </th>
          <th scope="col">{say(locale, own.effort)}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.services.start.toReversed().map(({ fte, services: count, effort }) => (
          <tr key={fte}>
            <th scope="row">{say(locale, own.from, { posts: figure(locale, fte) })}</th>
            <td className={styles.number}>{figure(locale, count)}</td>
            <td>{say(locale, services.effort[`${effort}` as "1"])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
