import type { Service } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import { KeptServices } from "./kept-services";
import { LeftOutServices } from "./left-out-services";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";
import { ServiceItem } from "./service-item";
import styles from "./services.module.css";
import { UnnamedServices } from "./unnamed-services";

/** What the office starts with, adds later, keeps as it is and leaves out; nothing without a unit, or where only a summary is known. */
export function Services(props: DetailProps) {
  const { locale, more, edition, decided } = props;
  const { services } = decided;
  if (services.length === 0) return null;
  const staged = (stage: Service["stage"]) => services.filter((service) => service.stage === stage);
  const [start, later, keep, leave] = [staged("start"), staged("later"), staged("keep"), staged("leave")];
  const all = Object.keys(edition.parameters.services.catalogue).length;
  return (
    <Section id="services" heading={say(locale, more.services.heading)}>
      <p className={result.takeaway}>{say(locale, more.services.start, { count: start.length })}</p>
      {start.length > 0 && (
        <ol className={result.advice}>
          {start.map((service) => (
            <ServiceItem key={service.id} {...props} service={service} />
          ))}
        </ol>
      )}
      {later.length > 0 && (
        <details className={result.details}>
          <summary>{say(locale, more.services.later, { count: later.length })}</summary>
          <ul className={styles.compact}>
            {later.map((service) => (
              <ServiceItem key={service.id} {...props} service={service} isShort />
            ))}
          </ul>
        </details>
      )}
      {keep.length > 0 && <KeptServices {...props} services={keep} />}
      {leave.length > 0 && <LeftOutServices {...props} services={leave} />}
      <UnnamedServices {...props} />
      <p className={result.caveat}>{say(locale, more.services.basis, { all })}</p>
    </Section>
  );
}
