import { figure, say } from "@/lib/words/say";
import { AdviceList } from "./advice-list";
import type { DecidedProps } from "./result-props";
import { Section } from "./section";

/** Why this is the answer. */
export function Reasons(props: DecidedProps) {
  const { locale, words, assessment, decided } = props;
  const { complexity, maturity } = assessment.profile;
  const values = {
    sum: figure(locale, complexity.sum),
    level: figure(locale, maturity.level),
    target: figure(locale, maturity.target),
    areas: decided.practice.length,
    short: decided.practice.filter(({ standing }) => standing === "short").length,
  };
  return (
    <Section id="reasons" heading={say(locale, words.reasons.heading)}>
      <AdviceList {...props} items={decided.reasons} statements={words.reasons} values={values} />
    </Section>
  );
}
