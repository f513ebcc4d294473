import { doubts } from "@/lib/words/result/doubts";
import { gist, headline, isExisting, officeToday, peopleText } from "@/lib/words/result/headline";
import { figure, type Message, say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import { ReadLink } from "./read-link";
import type { DecidedProps } from "./result-props";
import styles from "./verdict.module.css";

/** One line of what to remember. */
interface Fact {
  id: string;
  label: Message;
  text: Message;
  note?: string;
}

/** The answer in one sentence, what it means, and the facts to remember. */
export function Verdict(props: DecidedProps) {
  const { locale, words, decided, assessment } = props;
  const { need, type, style, reach, sourcing, team } = decided;
  const time = { low: figure(locale, team.fte.low), high: figure(locale, team.fte.high) };
  const { office } = assessment.profile.context;
  const score = say(locale, words.need.score, { score: figure(locale, need.score) });
  const facts: Fact[] = [{ id: "need", label: words.need.label, text: words.verdictNames[need.verdict], note: score }];
  if (type.id === "none") {
    const text = need.verdict === "lightweight" ? words.partTime : words.noTime;
    facts.push({ id: "time", label: words.time, text });
  } else {
    facts.push(
      { id: "type", label: words.choiceNames.type, text: words.typeNames[type.id], note: sizeText(props) },
      { id: "style", label: words.choiceNames.style, text: words.styleNames[style.id] },
      { id: "reach", label: words.choiceNames.reach, text: words.reachNames[reach.id] },
      { id: "sourcing", label: words.choiceNames.sourcing, text: words.sourcingNames[sourcing.id] },
    );
  }
  return (
    <div className={styles.verdict}>
      <h1 tabIndex={-1}>{headline(locale, words, { need, type, fte: team.fte, office })}</h1>
      <p className={styles.gist}>{gist(locale, words, { need, type, reach, office })}</p>
      <dl className={styles.facts}>
        {facts.map(({ id, label, text, note }) => (
          <div key={id}>
            <dt>{say(locale, label)}</dt>
            <dd>
              <strong>
                {id === "type" && <TypeShape type={type.id} />} {say(locale, text, time)}
              </strong>
              {note && <p>{note}</p>}
            </dd>
          </div>
        ))}
      </dl>
      <Notes {...props} />
      <ReadLink locale={locale} words={words} about="who-is-who" />
    </div>
  );
}

/** What can be had now and, where it is more, what the work calls for. */
function sizeText({ locale, words, decided: { need, team }, assessment }: DecidedProps): string {
  const { fte, goal } = team;
  const people = peopleText(locale, words, fte.likely);
  if (goal === null || goal === fte.likely) return people;
  const office = officeToday({ need, office: assessment.profile.context.office });
  const text = isExisting(office) ? words.peopleExisting : words.peopleLater;
  return say(locale, text, { people, later: peopleText(locale, words, goal) });
}

function Notes(props: DecidedProps) {
  const notes = doubts(props);
  return notes.length > 0 && <p className={styles.notes}>{notes.join(" ")}</p>;
}
