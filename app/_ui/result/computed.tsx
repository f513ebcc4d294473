import type { Explanation } from "@/lib/model/explanation";
import { localePath } from "@/lib/words/locales";
import { figure, say } from "@/lib/words/say";
import { methodPath } from "../method/method-path";
import figures from "./figures.module.css";
import { Flips } from "./flips";
import read from "./read-link.module.css";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import { Section } from "./section";

/** What each answer added, and which single answers would change the advice. */
export function Computed(props: DetailProps) {
  const { locale, more, edition, assessment } = props;
  const { explanation } = assessment;
  const { thresholds } = edition.parameters.need;
  return (
    <Section id="computed" heading={say(locale, more.detail.computed.heading)}>
      {explanation ? <Flips {...props} explanation={explanation} /> : <p>{say(locale, more.detail.summaryOnly)}</p>}
      <p>{say(locale, more.detail.computed.thresholds, thresholds)}</p>
      {explanation && (
        <details className={result.details}>
          <summary>
            {say(locale, more.detail.computed.contributions, { score: figure(locale, props.decided.need.score) })}
          </summary>
          <Contributions {...props} explanation={explanation} />
        </details>
      )}
      <p className={read.read}>
        <a href={localePath(locale, methodPath("overview"))}>{say(locale, more.detail.computed.method)}</a>
      </p>
      <p className={read.read}>
        <a href={localePath(locale, methodPath("sources"))}>{say(locale, more.detail.computed.sources)}</a>
      </p>
    </Section>
  );
}

function Contributions({
  locale,
  more,
  editionWords,
  decided,
  explanation,
}: DetailProps & { explanation: Explanation }) {
  return (
    <table className={figures.table}>
      <thead>
        <tr>
          <th scope="col">{say(locale, more.detail.computed.question)}</th>
          <th scope="col">{say(locale, more.detail.computed.answer)}</th>
          <th scope="col" className={figures.number}>
            {say(locale, more.detail.computed.points)}
          </th>
        </tr>
      </thead>
      <tbody>
        {explanation.contributions.map(({ question, answer, points }) => (
          <tr key={question}>
            <th scope="row">{editionWords.questions[question]?.question}</th>
            <td>{editionWords.questions[question]?.options[answer]}</td>
            <td className={figures.number}>{figure(locale, points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {say(locale, more.detail.computed.total)}
          </th>
          <td className={figures.number}>{figure(locale, decided.need.score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
