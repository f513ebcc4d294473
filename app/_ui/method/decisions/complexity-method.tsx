import { indexEdition } from "@/lib/questionnaire/index-edition";
import { figure, say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import styles from "../text.module.css";
import { complexityBands, STEPS_OF_FACTOR } from "./complexity-bands";

/** The CIFTER sum with its bands, and the notice that its use asks for. */
export function ComplexityMethod(props: MethodProps) {
  const { locale, words, parameters, asked } = props;
  const own = words.decisions.complexity;
  const { factors } = parameters.complexity;
  const [shortest] = asked;
  const factorsAsked = shortest ? indexEdition(shortest.edition).dimensions : [];
  const values = {
    factors,
    steps: STEPS_OF_FACTOR,
    least: factors,
    most: STEPS_OF_FACTOR * factors,
    edition: shortest?.words.title ?? "",
    asked: factorsAsked.filter(({ axis }) => axis === "complexity").length,
  };
  return (
    <MethodSection
      {...props}
      id="complexity"
      words={own}
      sources={methodOutline(props.parameters).decisions.complexity}
    >
      <p>{say(locale, own.text, values)}</p>
      <DataTable
        form="narrow"
        caption={say(locale, own.caption)}
        columns={[
          { name: say(locale, own.band) },
          { name: say(locale, own.sum), isNumber: true },
          { name: say(locale, own.target), isNumber: true },
        ]}
        rows={complexityBands(parameters).map(({ band, low, high, target }) => ({
          id: band,
          name: say(locale, own.bands[band]),
          cells: [say(locale, own.range, { low, high }), figure(locale, target)],
        }))}
      />
      <p className={styles.small}>{say(locale, own.notice)}</p>
    </MethodSection>
  );
}
