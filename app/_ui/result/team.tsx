import { figure, say } from "@/lib/words/say";
import { peopleText } from "./headline";
import styles from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** How many people, as a range with its basis, and who they are. */
export function Team({ locale, words, more, decided }: DetailProps) {
  const { team, type } = decided;
  const { fte, roles, pool } = team;
  const low = figure(locale, fte.low);
  const high = type.id === "none" ? figure(locale, fte.high) : peopleText(locale, words, fte.high);
  const summary = type.id !== "none" ? more.team.likely : fte.likely > 0 ? more.team.none : more.team.nobody;
  return (
    <Section id="team" heading={say(locale, more.team.heading)}>
      <p className={styles.takeaway}>
        {say(locale, summary, { people: peopleText(locale, words, fte.likely), low, high })}
      </p>
      {roles.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say(locale, more.team.role)}</th>
              <th scope="col" className={styles.number}>
                {say(locale, more.team.posts)}
              </th>
              <th scope="col">{say(locale, more.team.duty)}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => {
              const text = more.team.roles[role.id as keyof typeof more.team.roles];
              return (
                <tr key={role.id}>
                  <th scope="row">{say(locale, text.name)}</th>
                  <td className={styles.number}>
                    {role.fte === 0 ? say(locale, more.team.noPost) : figure(locale, role.fte)}
                  </td>
                  <td>{say(locale, text.duty)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(locale, more.team.total)}</th>
              <td className={styles.number}>{figure(locale, fte.likely)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
      {pool && (
        <p>
          {say(locale, more.team.pool, {
            likely: figure(locale, pool.likely),
            low: figure(locale, pool.low),
            high: figure(locale, pool.high),
          })}
        </p>
      )}
      {type.id !== "none" && <p className={styles.caveat}>{say(locale, more.team.basis)}</p>}
    </Section>
  );
}
