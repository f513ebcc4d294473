import { deciumFte, p3oFte } from "@/lib/model/sizing";
import type { Words } from "@/lib/words/load";
import { figure, say } from "@/lib/words/say";
import styles from "./sizing-table.module.css";

const PEOPLE = [15, 30, 60, 120, 200, 300, 500, 1000];

/** Both published rules for the size of the team, side by side. */
export function SizingTable({ locale, words }: { locale: string; words: Words<"method">["decisions"]["team"] }) {
  return (
    <table className={styles.table}>
      <caption>{say(locale, words.table)}</caption>
      <thead>
        <tr>
          {[words.people, words.decium, words.p3o].map((title) => (
            <th key={say(locale, title)} scope="col">
              {say(locale, title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PEOPLE.map((people) => (
          <tr key={people}>
            <th scope="row">{figure(locale, people)}</th>
            <td>{figure(locale, Math.round(deciumFte(people)))}</td>
            <td>{figure(locale, Math.round(p3oFte(people)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
