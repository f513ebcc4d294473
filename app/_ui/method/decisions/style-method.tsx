import { POSSIBLE_STYLES } from "@/lib/model/style";
import { TYPES } from "@/lib/model/types";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { METHOD_OUTLINE } from "../method-outline";
import { methodPath } from "../method-path";
import { MethodSection } from "../method-section";

/** The styles that each type leaves open; the points are with the rules. */
export function StyleMethod(props: MethodProps) {
  const { locale, words, result } = props;
  const own = words.decisions.styles;
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  return (
    <MethodSection {...props} id="styles" words={own} sources={METHOD_OUTLINE.decisions.styles}>
      <p>{say(locale, own.text)}</p>
      <table className={styles.narrow}>
        <caption>{say(locale, own.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, own.type)}</th>
            <th scope="col">{say(locale, own.possible)}</th>
          </tr>
        </thead>
        <tbody>
          {TYPES.map((type) => (
            <tr key={type}>
              <th scope="row">{say(locale, result.typeNames[type])}</th>
              <td>{list.format(POSSIBLE_STYLES[type].map((style) => say(locale, result.styleNames[style])))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={`${localePath(locale, methodPath("rules"))}#style`}>{say(locale, own.points)}</a>
      </p>
    </MethodSection>
  );
}
