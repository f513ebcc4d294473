import { say } from "@/lib/words/say";
import type { DetailProps } from "../result-props";
import { Section } from "../section";
import { FirstHundredDays } from "./first-hundred-days";
import { Measures } from "./measures";
import { Plan } from "./plan";
import { Risks } from "./risks";

/** What to do over a year, how to see that it works, and how it can fail; a summary knows the first steps alone. */
export function Roadmap(props: DetailProps) {
  const { locale, more, assessment } = props;
  if (assessment.explanation === null) {
    return (
      <Section id="plan" heading={say(locale, more.roadmap.plan.heading)}>
        <p>{say(locale, more.roadmap.plan.summaryOnly)}</p>
      </Section>
    );
  }
  return (
    <>
      <Plan {...props} />
      <FirstHundredDays {...props} />
      <Measures {...props} />
      <Risks {...props} />
    </>
  );
}
