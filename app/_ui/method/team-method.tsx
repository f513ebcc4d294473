import { deciumFte, p3oFte } from "@/lib/model/sizing";
import { figure, say } from "@/lib/words/say";
import styles from "./method.module.css";
import type { MethodProps } from "./method-props";

const PEOPLE = [15, 30, 60, 120, 200, 300, 500, 1000];

/** Both published rules for the size of the team, side by side. */
export function TeamMethod({ locale, words, parameters }: MethodProps) {
  const [low, high] = parameters.team.projectsPerManager as [number, number];
  return (
    <section aria-labelledby="team">
      <h2 id="team">{say(locale, words.team.heading)}</h2>
      <p>{say(locale, words.team.text)}</p>
      <table className={styles.narrow}>
        <caption>{say(locale, words.team.table)}</caption>
        <thead>
          <tr>
            {[words.team.people, words.team.decium, words.team.p3o].map((title) => (
              <th key={say(locale, title)} scope="col" className={styles.number}>
                {say(locale, title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PEOPLE.map((people) => (
            <tr key={people}>
              <th scope="row" className={styles.number}>
                {figure(locale, people)}
              </th>
              <td className={styles.number}>{figure(locale, Math.round(deciumFte(people)))}</td>
              <td className={styles.number}>{figure(locale, Math.round(p3oFte(people)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(locale, words.team.pool, { low, high, people: parameters.team.peoplePerManager })}</p>
      <p>{say(locale, words.team.note)}</p>
    </section>
  );
}
