import { say } from "@/lib/words/say";
import { AdviceList } from "./advice-list";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** What the office should do first; nothing without a unit, or where only a summary is known. */
export function Services(props: DetailProps) {
  const { locale, more, decided } = props;
  if (decided.services.length === 0) return null;
  return (
    <Section id="services" heading={say(locale, more.services.heading)}>
      <p>{say(locale, more.services.text)}</p>
      <AdviceList {...props} items={decided.services} statements={more.services.services} />
    </Section>
  );
}
