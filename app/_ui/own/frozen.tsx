import type { Field } from "./field-form";
import styles from "./own.module.css";

/** Numbers that stay as they are, since a round uses them. */
export function Frozen({ locale, fields }: { locale: string; fields: Field[] }) {
  return (
    <dl className={styles.frozen}>
      {fields.map(({ path, label, value }) => (
        <div key={path}>
          <dt>{label}</dt>
          <dd>{typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : value}</dd>
        </div>
      ))}
    </dl>
  );
}
