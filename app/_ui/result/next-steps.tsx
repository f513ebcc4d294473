import { say } from "@/lib/words/say";
import { AdviceList } from "./advice-list";
import type { DetailProps } from "./result-props";
import { Revisit } from "./revisit";
import { Section } from "./section";

/** What to do first, and when to look again. */
export function NextSteps(props: DetailProps) {
  const { locale, more, edition, decided } = props;
  const { first } = edition.parameters.amounts.steps;
  return (
    <Section id="steps" heading={say(locale, more.roadmap.steps.heading)}>
      <AdviceList
        {...props}
        items={decided.roadmap.slice(0, first)}
        statements={more.roadmap.steps}
        otherwise={more.roadmap.unasked}
      />
      <Revisit {...props} />
    </Section>
  );
}
