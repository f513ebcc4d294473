import { say } from "@/lib/words/say";
import { decimal } from "../numbers";
import { signalText } from "../rules/signal-text";
import styles from "../text.module.css";
import { choiceSums, type PointSum, sourcingSum } from "./choice-sums";
import { type ExampleProps, ExampleSection } from "./example-section";
import { SumTable } from "./sum-table";

/** Style, place and sourcing of the example, with what spoke for each. */
export function ChoicesExample(props: ExampleProps) {
  const { locale, words, result, example } = props;
  const own = words.example.choices;
  const heads = [own.option, own.what, own.points].map((head) => say(locale, head));
  const names = { style: result.styleNames, reach: result.reachNames };
  const captionOf = (choice: keyof typeof result.choiceNames) =>
    say(locale, own.caption, { choice: say(locale, result.choiceNames[choice]) });
  const external = sourcingSum(example);
  const { hybrid, outsourced } = example.edition.parameters.sourcing.thresholds;
  return (
    <ExampleSection {...props} id="choices">
      {choiceSums(example).map(({ choice, chosen, rows }) => (
        <SumTable
          key={choice}
          caption={captionOf(choice)}
          heads={heads}
          rows={rows.map(({ id, ...sum }) => ({
            id,
            name: (
              <>
                {say(locale, names[choice][id as never])}
                {id === chosen && <span className={styles.chosen}>{say(locale, own.chosen)}</span>}
              </>
            ),
            how: <Terms {...props} sum={sum} />,
            value: decimal(locale, sum.sum),
          }))}
        />
      ))}
      <SumTable
        caption={captionOf("sourcing")}
        heads={heads}
        rows={[
          {
            id: "external",
            name: say(locale, own.external),
            how: <Terms {...props} sum={external} />,
            value: decimal(locale, external.sum),
          },
        ]}
      />
      <p>
        {say(locale, own.sourcing, {
          hybrid: decimal(locale, hybrid),
          outsourced: decimal(locale, outsourced),
          name: say(locale, result.sourcingNames[example.decided.sourcing.id]),
        })}
      </p>
    </ExampleSection>
  );
}

/** What gave points, line by line. */
export function Terms({ sum, ...props }: ExampleProps & { sum: PointSum }) {
  const { locale, words } = props;
  const own = words.example.choices;
  if (sum.terms.length === 0) return say(locale, own.nothing);
  return sum.terms.map(({ signal, points }) => (
    <span key={signal} className={styles.line}>
      {say(locale, own.term, { signal: signalText(props, signal), points: decimal(locale, points) })}
    </span>
  ));
}
