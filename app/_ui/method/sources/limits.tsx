import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Axis, Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { WordList } from "../../reading/word-list";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import styles from "../text.module.css";

/** What stands behind the model, what research does not support, and what the model does not know. */
export function Limits(props: MethodProps) {
  const { locale, words, asked } = props;
  const { supported, unsupported, limits, notice } = words.sources;
  const [shortest] = asked;
  const longest = asked.at(-1);
  const values = {
    quick: shortest?.words.title ?? "",
    few: count(shortest?.edition, "maturity"),
    all: count(longest?.edition, "maturity"),
    factors: count(shortest?.edition, "complexity"),
    allFactors: count(longest?.edition, "complexity"),
  };
  return (
    <>
      <MethodSection
        {...props}
        id="supported"
        words={supported}
        sources={methodOutline(props.parameters).sources.supported}
      >
        <WordList locale={locale} lines={supported.list} />
      </MethodSection>
      <MethodSection
        {...props}
        id="unsupported"
        words={unsupported}
        sources={methodOutline(props.parameters).sources.unsupported}
      >
        <WordList locale={locale} lines={unsupported.list} />
      </MethodSection>
      <MethodSection {...props} id="limits" words={limits} sources={methodOutline(props.parameters).sources.limits}>
        <WordList locale={locale} lines={limits.list} values={values} />
      </MethodSection>
      <MethodSection {...props} id="notice" words={notice}>
        <p className={styles.small}>{say(locale, words.decisions.complexity.notice)}</p>
      </MethodSection>
    </>
  );
}

/** How many dimensions of an axis a questionnaire asks about. */
function count(edition: Edition | undefined, axis: Axis): number {
  return edition ? indexEdition(edition).dimensions.filter((dimension) => dimension.axis === axis).length : 0;
}
