import { say } from "@/lib/words/say";
import { AdviceList } from "./advice-list";
import type { DetailProps } from "./result-props";
import { Revisit } from "./revisit";
import { Section } from "./section";

const SHOWN_STEPS = 3;

/** What to do first, and when to look again. */
export function NextSteps(props: DetailProps) {
  const { locale, words, more, decided } = props;
  return (
    <Section id="steps" heading={say(locale, words.steps.heading)}>
      <AdviceList
        {...props}
        items={decided.roadmap.slice(0, SHOWN_STEPS)}
        statements={words.steps}
        otherwise={more.roadmap.unasked}
      />
      <Revisit {...props} />
    </Section>
  );
}
