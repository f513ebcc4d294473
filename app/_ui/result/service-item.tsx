import { roleOf } from "@/lib/model/service-role";
import type { Service } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import { AnswerLines } from "./answer-lines";
import { AnswerNote } from "./answer-note";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import styles from "./services.module.css";

/** Answers that a short entry names. */
const SHOWN_ANSWERS = 2;

interface Props extends DetailProps {
  service: Service;
  isShort?: boolean;
}

/** One service: what it is, what it takes, who does it, and the answers that ask for it. */
export function ServiceItem({ service, isShort = false, ...props }: Props) {
  const { locale, more, edition, decided } = props;
  const words = more.services;
  const row = edition.parameters.services.catalogue[service.id];
  const text = words.services[service.id as keyof typeof words.services];
  const role = roleOf(row?.roles ?? [], decided.team);
  const name = role && more.team.roles[role as keyof typeof more.team.roles].name;
  if (!row) return null;
  return (
    <li className={isShort ? undefined : result.row}>
      <div>
        <p className={result.label}>{say(locale, words.groups[row.group as keyof typeof words.groups])}</p>
        <h3>{say(locale, text.title)}</h3>
        <p>{say(locale, text.text)}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{say(locale, words.takes)}</dt>
            <dd>{say(locale, words.effort[String(row.effort) as keyof typeof words.effort])}</dd>
          </div>
          {name && (
            <div>
              <dt>{say(locale, words.who)}</dt>
              <dd>{say(locale, name)}</dd>
            </div>
          )}
          {service.after && (
            <div>
              <dt>{say(locale, words.after)}</dt>
              <dd>{say(locale, words.services[service.after as keyof typeof words.services].title)}</dd>
            </div>
          )}
        </dl>
        {isShort && <AnswerLines {...props} questions={service.because.slice(0, SHOWN_ANSWERS)} />}
      </div>
      {!isShort && <AnswerNote {...props} questions={service.because} />}
    </li>
  );
}
