import { say } from "@/lib/words/say";
import { AdviceList } from "./advice-list";
import type { DecidedProps } from "./result-props";
import { Section } from "./section";

/** What the office should do first; nothing without a unit, or where only a summary is known. */
export function Services(props: DecidedProps) {
  const { locale, words, decided } = props;
  if (decided.services.length === 0) return null;
  return (
    <Section id="services" heading={say(locale, words.services.heading)}>
      <p>{say(locale, words.services.text)}</p>
      <AdviceList {...props} items={decided.services} statements={words.services} />
    </Section>
  );
}
