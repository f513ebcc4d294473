import { say } from "@/lib/words/say";
import reading from "../../reading/reading.module.css";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import styles from "../text.module.css";

/** The answers that are pointed out where they are given together. */
export function ContradictionRules(props: MethodProps) {
  const { locale, words, detail, parameters } = props;
  const own = words.rules.contradictions;
  return (
    <MethodSection
      {...props}
      id="contradictions"
      words={own}
      sources={methodOutline(props.parameters).rules.contradictions}
    >
      <p>{say(locale, own.text)}</p>
      <div>
        {Object.entries(parameters.contradictions).map(([id, clashes]) => (
          <Fold key={id} summary={say(locale, detail.contradictions[id as "much-money-few-people"])}>
            <ul className={reading.list}>
              {clashes.map((clash) => (
                <li key={JSON.stringify(clash)}>
                  {Object.entries(clash).map(([question, options]) => (
                    <span key={question} className={styles.line}>
                      {clashText(props, question, options)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </Fold>
        ))}
      </div>
    </MethodSection>
  );
}

/** A question with the answers that clash, in the words of the questionnaire that asks it. */
function clashText({ locale, words: { rules }, asked }: MethodProps, id: string, options: string[]): string {
  const question = asked.map(({ words }) => words.questions[id]).find((found) => found !== undefined);
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  const answers = options.map((option) => say(locale, rules.quoted, { answer: question?.options[option] ?? "" }));
  return say(locale, rules.oneOf, { question: question?.question ?? "", answers: list.format(answers) });
}
