import { PARTS } from "@/lib/model/hundred-days";
import { PHASES } from "@/lib/questionnaire/plan";
import { say } from "@/lib/words/say";
import { monthsText } from "../../result/plan/timeline";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { METHOD_OUTLINE } from "../method-outline";
import { MethodSection } from "../method-section";

interface Row {
  id: string;
  name: string;
  when: string;
}

/** When the parts of a plan run, and those of its first hundred days. */
export function DaysRules(props: MethodProps) {
  const { locale, words, roadmap } = props;
  const own = words.rules.days;
  const { days, phases, plan } = roadmap;
  return (
    <MethodSection {...props} id="days" words={own} sources={METHOD_OUTLINE.rules.days}>
      <p>{say(locale, own.text)}</p>
      <TimeTable
        {...props}
        caption={say(locale, own.months)}
        rows={PHASES.map((id) => ({ id, name: say(locale, phases.unit[id].name), when: monthsText(locale, plan, id) }))}
      />
      <TimeTable
        {...props}
        caption={say(locale, own.days)}
        rows={PARTS.map(({ id, from, to }) => ({
          id,
          name: say(locale, days.parts[id].name),
          when: from < 0 ? say(locale, days.before, { before: -from, to }) : say(locale, days.range, { from, to }),
        }))}
      />
    </MethodSection>
  );
}

function TimeTable({ locale, words, caption, rows }: MethodProps & { caption: string; rows: Row[] }) {
  const own = words.rules.days;
  return (
    <table className={styles.narrow}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(locale, own.part)}</th>
          <th scope="col">{say(locale, own.when)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, when }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
