import { figure, say } from "@/lib/words/say";
import { decimal } from "../numbers";
import styles from "../text.module.css";
import { practiceSums } from "./choice-sums";
import { Terms } from "./choices-example";
import { type ExampleProps, ExampleSection } from "./example-section";
import { SumTable } from "./sum-table";

/** The level of practice that the example needs in each area, beside the one it has. */
export function PracticeExample(props: ExampleProps) {
  const { locale, words, detail, example } = props;
  const own = words.example.practice;
  return (
    <ExampleSection {...props} id="practice">
      <SumTable
        caption={say(locale, own.caption)}
        heads={[own.area, own.how, own.target].map((head) => say(locale, head))}
        rows={practiceSums(example).map(({ id, level, base, moved, target }) => ({
          id,
          name: (
            <>
              {say(locale, detail.dimensions[id as "maturity.method"])}
              <span className={styles.quote}>{say(locale, own.today, { level: decimal(locale, level) })}</span>
            </>
          ),
          how: (
            <>
              <span className={styles.line}>{say(locale, own.base, { target: base })}</span>
              {moved.terms.length > 0 && <Terms {...props} sum={moved} />}
            </>
          ),
          value: figure(locale, target),
        }))}
      />
    </ExampleSection>
  );
}
