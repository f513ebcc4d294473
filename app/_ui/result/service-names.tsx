import type { Service } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import { AnswerLines } from "./answer-lines";
import type { DetailProps } from "./result-props";
import styles from "./services.module.css";

/** Services by their names alone, each with its answers. */
export function ServiceNames({ services, ...props }: DetailProps & { services: Service[] }) {
  const { locale, more } = props;
  const words = more.services.services;
  return (
    <ul className={styles.compact}>
      {services.map(({ id, because }) => (
        <li key={id}>
          <h3>{say(locale, words[id as keyof typeof words].title)}</h3>
          <AnswerLines {...props} questions={because} />
        </li>
      ))}
    </ul>
  );
}
