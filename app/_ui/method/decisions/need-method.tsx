import { isBelowUnit } from "@/lib/model/need";
import { OVERRIDES, VERDICTS } from "@/lib/model/types";
import { figure, percent, say } from "@/lib/words/say";
import reading from "../../reading/reading.module.css";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import styles from "../text.module.css";

/** The need with its weights, thresholds and exceptions. */
export function NeedMethod(props: MethodProps) {
  const { locale, words, result, parameters } = props;
  const { need, coverage, size } = parameters;
  const own = words.decisions.need;
  const thresholds = { "not-now": 0, ...need.thresholds };
  const lifted = VERDICTS.find((verdict) => !isBelowUnit(verdict)) ?? "recommended";
  const bounds = { people: need.programmePeople, sum: need.programmeComplexity, level: need.officePractice };
  const distance = {
    above: figure(locale, 4 * size.projectsAbovePeople),
    below: figure(locale, 4 * size.projectsBelowPeople),
  };
  const light = { levels: need.practiceAhead, verdict: say(locale, result.verdictNames.lightweight) };
  return (
    <MethodSection {...props} id="need" words={own} sources={methodOutline(props.parameters).decisions.need}>
      <p className={styles.formula}>{say(locale, own.formula, need.weights)}</p>
      <p>{say(locale, own.text)}</p>
      <DataTable
        form="narrow"
        caption={say(locale, own.caption)}
        columns={[{ name: say(locale, own.verdict) }, { name: say(locale, own.from), isNumber: true }]}
        rows={VERDICTS.map((verdict) => ({
          id: verdict,
          name: say(locale, result.verdictNames[verdict]),
          cells: [figure(locale, thresholds[verdict])],
        }))}
      />
      <p>{say(locale, own.lifts, { verdict: say(locale, result.verdictNames[lifted]) })}</p>
      <ul className={reading.list}>
        {OVERRIDES.map((id) => (
          <li key={id}>{say(locale, own.overrides[id], bounds)}</li>
        ))}
      </ul>
      <p>{say(locale, own.ahead, light)}</p>
      <p>{say(locale, own.borderline, { points: need.borderline })}</p>
      <p>{say(locale, own.coverage, { minimum: percent(locale, coverage.minimum) })}</p>
      <p>{say(locale, own.open)}</p>
      <p>{say(locale, own.cap, distance)}</p>
    </MethodSection>
  );
}
