import type { FieldGroup } from "./field-form";
import styles from "./own.module.css";

/** Numbers that stay as they are, since a round uses them. */
export function Frozen({ locale, groups }: { locale: string; groups: FieldGroup[] }) {
  return groups.map(({ heading, fields }) => (
    <div key={heading} className={styles.part}>
      <h3>{heading}</h3>
      <dl className={styles.frozen}>
        {fields.map(({ path, label, value }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd>{typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : value}</dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}
