import { figure, say } from "@/lib/words/say";
import { STEPS_OF_FACTOR } from "../decisions/complexity-bands";
import { decimal } from "../numbers";
import { type ExampleProps, ExampleSection } from "./example-section";
import { cifterExact, needSum } from "./need-sum";
import { SumTable } from "./sum-table";

/** The difficulty of the example on the scale of CIFTER, and its need as a sum. */
export function NeedExample(props: ExampleProps) {
  const { locale, words, result, example } = props;
  const { profile, decided, edition } = example;
  const { complexity, need } = words.example;
  const { mean, exact } = cifterExact(example);
  const { parts, sum } = needSum(example);
  const { verdict, score } = decided.need;
  const thresholds = { "not-now": 0, ...edition.parameters.need.thresholds };
  const { sum: cifter, band } = profile.complexity;
  return (
    <>
      <ExampleSection {...props} id="complexity">
        <p>
          {say(locale, complexity.sum, {
            mean: decimal(locale, mean),
            steps: STEPS_OF_FACTOR,
            factors: edition.parameters.complexity.factors,
            exact: decimal(locale, exact),
            sum: cifter,
          })}
        </p>
        <p>
          {say(locale, complexity.band, {
            band: say(locale, words.decisions.complexity.bands[band]),
            target: figure(locale, profile.maturity.target),
          })}
        </p>
      </ExampleSection>
      <ExampleSection {...props} id="need">
        <SumTable
          caption={say(locale, need.caption)}
          heads={[need.part, need.sum, need.points].map((head) => say(locale, head))}
          rows={[
            ...parts.map(({ id, weight, level, points }) => ({
              id,
              name: say(locale, need[id]),
              how: say(locale, id === "practice" ? need.relieves : need.presses, {
                weight,
                level: decimal(locale, level),
              }),
              value: decimal(locale, points),
            })),
            { id: "total", name: say(locale, need.total), how: "", value: decimal(locale, sum), total: true },
          ]}
        />
        <p>
          {say(locale, need.result, {
            score,
            verdict: say(locale, result.verdictNames[verdict]),
            from: thresholds[verdict],
          })}
        </p>
      </ExampleSection>
    </>
  );
}
