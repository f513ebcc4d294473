import type { Option, Question } from "@/lib/questionnaire/types";
import { figure, say } from "@/lib/words/say";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import table from "../table.module.css";
import styles from "../text.module.css";
import type { AskedQuestion } from "./axis-questions";

type FoldProps = Omit<MethodProps, "asked"> & { asked: AskedQuestion };

/** A question, which unfolds to its answers with their points and the quantities that they stand for. */
export function QuestionFold({ locale, words: { questions }, detail, asked }: FoldProps) {
  const { question, words, alsoIn } = asked;
  const { dimension, options } = question;
  const scored = !dimension.startsWith("context.");
  const ranged = options.some(({ range }) => range);
  const heads = [scored && questions.points, ranged && questions.range].filter((head) => head !== false);
  return (
    <Fold
      summary={
        <>
          {words.question}
          {alsoIn.map((edition) => (
            <span key={edition} className={styles.mark}>
              {say(locale, questions.also, { edition })}
            </span>
          ))}
        </>
      }
    >
      {scored && (
        <p className={styles.small}>
          {say(locale, questions.counts, { dimension: say(locale, detail.dimensions[dimension as "size.people"]) })}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say(locale, questions.option)}</th>
            {heads.map((head) => (
              <th key={say(locale, head)} scope="col" className={table.number}>
                {say(locale, head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.id}>
              <td>
                {words.options[option.id]} <Fact locale={locale} words={questions} option={option} />
              </td>
              {scored && <td className={table.number}>{figure(locale, option.points ?? 0)}</td>}
              {ranged && <td className={table.number}>{rangeText(locale, question, option, questions)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

type QuestionsWords = MethodProps["words"]["questions"];

/** What an answer tells besides its points. */
function Fact({ locale, words, option: { fact } }: { locale: string; words: QuestionsWords; option: Option }) {
  return fact ? <span className={styles.small}>({say(locale, words.facts[fact])})</span> : null;
}

/** The quantity that an answer stands for; money is kept in thousands. */
function rangeText(locale: string, { dimension }: Question, { range }: Option, words: QuestionsWords): string {
  if (!range) return "";
  const unit = dimension === "size.spend" ? 1000 : 1;
  const [low, high] = range.map((end) => figure(locale, end * unit)) as [string, string];
  return low === high ? low : say(locale, words.quantity, { low, high });
}
