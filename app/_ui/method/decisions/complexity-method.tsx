import { indexEdition } from "@/lib/questionnaire/index-edition";
import { figure, say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { METHOD_OUTLINE } from "../method-outline";
import { MethodSection } from "../method-section";
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
    <MethodSection {...props} id="complexity" words={own} sources={METHOD_OUTLINE.decisions.complexity}>
      <p>{say(locale, own.text, values)}</p>
      <table className={styles.narrow}>
        <caption>{say(locale, own.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, own.band)}</th>
            <th scope="col" className={styles.number}>
              {say(locale, own.sum)}
            </th>
            <th scope="col" className={styles.number}>
              {say(locale, own.target)}
            </th>
          </tr>
        </thead>
        <tbody>
          {complexityBands(parameters).map(({ band, low, high, target }) => (
            <tr key={band}>
              <th scope="row">{say(locale, own.bands[band])}</th>
              <td className={styles.number}>{say(locale, own.range, { low, high })}</td>
              <td className={styles.number}>{figure(locale, target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{say(locale, own.notice)}</p>
    </MethodSection>
  );
}
