import { Fragment } from "react";
import { firstHundredDays, PARTS, partsWithWork, READINGS } from "@/lib/model/hundred-days";
import type { Step } from "@/lib/model/types";
import { stepTitle } from "@/lib/words/result/step-words";
import { say } from "@/lib/words/say";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import { Section } from "../section";
import styles from "./plan.module.css";

/** Which steps begin in the first hundred days, in parts that overlap, and what can be shown by then. */
export function FirstHundredDays({ locale, more, edition, decided, assessment }: DetailProps) {
  const { days, measures } = more.roadmap;
  const { purpose } = assessment.profile.context;
  const begun = firstHundredDays(decided, edition.parameters, purpose);
  const { steps, wins, readings } = begun;
  const kind = decided.type.id === "none" ? "none" : "unit";
  const item = ({ id }: Step) => <li key={id}>{stepTitle(locale, more.roadmap, id)}</li>;
  const act = PARTS.find(({ id }) => id === "act");
  return (
    <Section id="hundred-days" heading={say(locale, days.heading)}>
      <p className={result.takeaway}>{say(locale, days.takeaway[kind], { day: act?.to ?? 0 })}</p>
      <div className={styles.wins}>
        <h3>{say(locale, days.wins)}</h3>
        <ul className={result.list}>{wins.map(item)}</ul>
      </div>
      <ol className={styles.days}>
        {partsWithWork(begun).map(({ id, from, to }) => (
          <li key={id}>
            <p className={styles.soft}>
              {from < 0 ? say(locale, days.before, { before: -from, to }) : say(locale, days.range, { from, to })}
            </p>
            <div>
              <h3>{say(locale, days.parts[id].name)}</h3>
              <p>{say(locale, days.parts[id].aim)}</p>
              {steps[id].length > 0 && <ul className={result.list}>{steps[id].map(item)}</ul>}
              {READINGS[id]
                ?.filter((reading) => readings[reading].length > 0)
                .map((reading) => (
                  <Fragment key={reading}>
                    <p>{say(locale, days[reading])}</p>
                    <ul className={result.list}>
                      {readings[reading].map((measure) => (
                        <li key={measure}>{say(locale, measures[measure as keyof typeof measures].name)}</li>
                      ))}
                    </ul>
                  </Fragment>
                ))}
            </div>
          </li>
        ))}
      </ol>
      <p className={result.caveat}>{say(locale, days.basis)}</p>
    </Section>
  );
}
