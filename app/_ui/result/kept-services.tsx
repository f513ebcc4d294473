import type { Service } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import { ServiceNames } from "./service-names";
import styles from "./services.module.css";

/** What works already, whoever does it, with the answers that say so. */
export function KeptServices({ services, ...props }: DetailProps & { services: Service[] }) {
  const { locale, more } = props;
  const words = more.services;
  return (
    <details className={result.details}>
      <summary>{say(locale, words.keep, { count: services.length })}</summary>
      <div className={styles.reason}>
        <p className={result.label}>{say(locale, words.keepText)}</p>
        <ServiceNames {...props} services={services} />
      </div>
    </details>
  );
}
