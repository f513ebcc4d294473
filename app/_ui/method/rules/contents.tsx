import { say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import styles from "../navigation.module.css";
import type { RuleTable } from "./find-tables";
import { ruleAnchor } from "./rule-sources";

/** The way to each table of a long page. */
export function Contents({ locale, words, tables }: MethodProps & { tables: RuleTable[] }) {
  const { rules } = words;
  const sections = [
    ...tables.map(({ path }) => ({ anchor: ruleAnchor(path), heading: rules.tables[path as "style"].heading })),
    { anchor: "days", heading: rules.days.heading },
    { anchor: "contradictions", heading: rules.contradictions.heading },
  ];
  return (
    <nav className={styles.contents} aria-label={say(locale, rules.contents)}>
      <ul>
        {sections.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{say(locale, heading)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
