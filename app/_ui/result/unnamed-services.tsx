import { unnamedServices } from "@/lib/model/services";
import { say } from "@/lib/words/say";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import styles from "./services.module.css";

/** The services that stand in no list above, by the reason, so that all of them can be seen. */
export function UnnamedServices({ locale, more, edition, assessment }: DetailProps) {
  const { rest, restText, standing, services: texts } = more.services;
  const unnamed = unnamedServices(assessment, edition.parameters);
  if (unnamed.length === 0) return null;
  const reasons = (Object.keys(standing) as (keyof typeof standing)[])
    .map((id) => ({ id, services: unnamed.filter((one) => one.standing === id) }))
    .filter(({ services }) => services.length > 0);
  return (
    <details className={result.details}>
      <summary>{say(locale, rest, { count: unnamed.length })}</summary>
      <p className={styles.reason}>{say(locale, restText)}</p>
      {reasons.map(({ id, services }) => (
        <div key={id} className={styles.reason}>
          <p className={result.label}>{say(locale, standing[id])}</p>
          <ul className={result.list}>
            {services.map((service) => (
              <li key={service.id}>{say(locale, texts[service.id as keyof typeof texts].title)}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
