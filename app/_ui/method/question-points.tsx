import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import { figure, say } from "@/lib/words/say";
import styles from "./method.module.css";
import type { MethodProps } from "./method-props";

/** Every question of an edition with its options and their points. */
export function QuestionPoints({
  locale,
  words,
  detail,
  edition,
  editionWords,
}: MethodProps & { edition: Edition; editionWords: EditionWords }) {
  const heading = `questions-${edition.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {say(locale, words.questions.heading)}: {editionWords.title}
      </h2>
      <p>{say(locale, words.questions.text)}</p>
      {edition.questions.map(({ id, dimension, options }) => {
        const text = editionWords.questions[id];
        const scored = !dimension.startsWith("context.");
        const name = say(locale, detail.dimensions[dimension as "size"] ?? dimension);
        return (
          <details key={id} className={styles.question}>
            <summary>{text?.question}</summary>
            <p className={styles.small}>
              {scored ? say(locale, words.questions.dimension, { dimension: name }) : say(locale, words.questions.fact)}
            </p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(locale, words.questions.option)}</th>
                  {scored && (
                    <th scope="col" className={styles.number}>
                      {say(locale, words.questions.points)}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {options.map((option) => (
                  <tr key={option.id}>
                    <td>{text?.options[option.id]}</td>
                    {scored && <td className={styles.number}>{figure(locale, option.points ?? 0)}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </section>
  );
}
