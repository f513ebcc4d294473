import { TYPES } from "@/lib/model/types";
import { figure, say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import styles from "./method.module.css";
import type { MethodProps } from "./method-props";

const DRIVERS = ["controlNeed", "acceptance", "supply"] as const;

/** The ideal places of the types on their drivers. */
export function TypeMethod({ locale, words, result, parameters }: MethodProps) {
  const { ideals, weights, limits, acceptance, controlNeed } = parameters.type;
  const place = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  const bounds = {
    people: limits.directivePeople,
    directive: place(limits.directive),
    central: place(limits.directiveCentral),
    controlling: place(limits.controlling),
  };
  return (
    <section aria-labelledby="type">
      <h2 id="type">{say(locale, words.type.heading)}</h2>
      <p>{say(locale, words.type.text)}</p>
      <ul className={styles.list}>
        {DRIVERS.map((driver) => (
          <li key={driver}>{say(locale, words.type.drivers[driver], { ...controlNeed, ...acceptance })}</li>
        ))}
      </ul>
      <table>
        <caption>{say(locale, words.type.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, words.type.type)}</th>
            {DRIVERS.map((driver) => (
              <th key={driver} scope="col" className={styles.number}>
                {say(locale, words.type[driver])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TYPES.filter((type) => type !== "none").map((type) => (
            <tr key={type}>
              <th scope="row">
                <TypeShape type={type} /> {say(locale, result.typeNames[type])}
              </th>
              {DRIVERS.map((driver) => (
                <td key={driver} className={styles.number}>
                  {place(ideals[type][driver])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(locale, words.type.weight)}</th>
            {DRIVERS.map((driver) => (
              <td key={driver} className={styles.number}>
                {figure(locale, weights[driver])}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p>{say(locale, words.type.limits, bounds)}</p>
      <p>{say(locale, words.type.note)}</p>
    </section>
  );
}
