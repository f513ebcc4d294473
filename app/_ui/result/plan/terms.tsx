import styles from "./plan.module.css";

/** Pairs of a short name and what stands for it. */
export function Terms({ terms }: { terms: [name: string, text: string][] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
