import { say } from "@/lib/words/say";
import { decimal } from "../numbers";
import styles from "../text.module.css";
import { type ExampleProps, ExampleSection } from "./example-section";
import { factAnswers, levelRows } from "./level-rows";
import { type SumRow, SumTable } from "./sum-table";

/** The answers of the example with the levels that they give. */
export function LevelsExample(props: ExampleProps) {
  const { locale, words, detail, asked, example } = props;
  const own = words.example.levels;
  const questions = asked.find(({ edition }) => edition === example.edition)?.words.questions ?? {};
  const quote = (question: string, answer: string) => <q>{questions[question]?.options[answer]}</q>;
  const rows = levelRows(example).flatMap(({ axis, level, dimensions }): SumRow[] => [
    ...dimensions.map(({ id, level: ofDimension, given }) => ({
      id,
      name: (
        <>
          {say(locale, detail.dimensions[id as "size.people"])}
          {given.map(({ question, answer }) => (
            <span key={question} className={styles.quote}>
              {quote(question, answer)}
            </span>
          ))}
        </>
      ),
      how: given.map(({ question, points, least, most }) => (
        <span key={question} className={styles.line}>
          {say(locale, own.scale, { points, least, most })}
        </span>
      )),
      value: decimal(locale, ofDimension),
    })),
    {
      id: axis,
      name: say(locale, own.mean, { axis: say(locale, detail.dimensions[axis]) }),
      how: "",
      value: decimal(locale, level),
      total: true,
    },
  ]);
  return (
    <ExampleSection {...props} id="levels">
      <p>{say(locale, own.text)}</p>
      <SumTable
        caption={say(locale, own.caption)}
        heads={[own.answer, own.points, own.level].map((head) => say(locale, head))}
        rows={rows}
      />
      <p>{say(locale, own.facts)}</p>
      <ul className={styles.facts}>
        {factAnswers(example).map(({ question, answer }) => (
          <li key={question}>
            {questions[question]?.question} {quote(question, answer)}
          </li>
        ))}
      </ul>
    </ExampleSection>
  );
}
