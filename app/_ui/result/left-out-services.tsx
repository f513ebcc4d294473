import type { LeftOut, Service } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import { ServiceNames } from "./service-names";
import styles from "./services.module.css";

/** What is not worth it now, by the reason, with the answers that make it unnecessary. */
export function LeftOutServices({ services, ...props }: DetailProps & { services: Service[] }) {
  const { locale, more } = props;
  const words = more.services;
  const reasons = (Object.keys(words.left) as LeftOut[]).filter((why) => services.some(({ left }) => left === why));
  return (
    <details className={result.details}>
      <summary>{say(locale, words.leave, { count: services.length })}</summary>
      {reasons.map((why) => (
        <div key={why} className={styles.reason}>
          <p className={result.label}>{say(locale, words.left[why])}</p>
          <ServiceNames {...props} services={services.filter(({ left }) => left === why)} />
        </div>
      ))}
    </details>
  );
}
