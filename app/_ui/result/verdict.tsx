import { figure, say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import { headline, peopleText } from "./headline";
import { ReadLink } from "./read-link";
import type { DecidedProps } from "./result-props";
import styles from "./verdict.module.css";

/** The answer in one sentence, what it means, and the facts to remember. */
export function Verdict({ locale, words, decided }: DecidedProps) {
  const { need, type, style, reach, sourcing, team } = decided;
  const time = { low: figure(locale, team.fte.low), high: figure(locale, team.fte.high) };
  const people = { low: time.low, high: peopleText(locale, words, team.fte.high) };
  const score = say(locale, words.need.score, { score: figure(locale, need.score) });
  const facts = [{ id: "need", text: words.verdictNames[need.verdict], note: score }];
  if (type.id === "none") {
    const text = need.verdict === "lightweight" ? words.partTime : words.noTime;
    facts.push({ id: "time", text, note: say(locale, words.time) });
  } else {
    facts.push(
      { id: "type", text: words.typeNames[type.id], note: say(locale, words.peopleRange, people) },
      { id: "style", text: words.styleNames[style.id], note: say(locale, words.choiceNames.style) },
      { id: "reach", text: words.reachNames[reach.id], note: say(locale, words.choiceNames.reach) },
      { id: "sourcing", text: words.sourcingNames[sourcing.id], note: say(locale, words.choiceNames.sourcing) },
    );
  }
  return (
    <div className={styles.verdict}>
      <h1 tabIndex={-1}>{headline(locale, words, { need, type, fte: team.fte })}</h1>
      <p className={styles.gist}>{say(locale, words.gist[type.id])}</p>
      <dl className={styles.facts}>
        {facts.map(({ id, text, note }) => (
          <div key={id}>
            <dt>
              {id === "type" && <TypeShape type={type.id} />} {say(locale, text, time)}
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <NeedNotes locale={locale} words={words} need={need} />
      <ReadLink locale={locale} words={words} about="who-is-who" />
    </div>
  );
}

/** What makes the verdict less than certain, or more than its points. */
function NeedNotes({
  locale,
  words,
  need,
}: Pick<DecidedProps, "locale" | "words"> & { need: DecidedProps["decided"]["need"] }) {
  const notes: string[] = [];
  if (need.borderline) {
    notes.push(say(locale, words.need.borderline, { verdict: say(locale, words.verdictNames[need.borderline]) }));
  }
  if (need.override === "mandate") notes.push(say(locale, words.need.overrideMandate));
  if (need.override === "programme") notes.push(say(locale, words.need.overrideProgramme));
  if (need.override === "office") notes.push(say(locale, words.need.overrideOffice));
  if (need.lowest !== need.highest) {
    notes.push(say(locale, words.need.range, { low: figure(locale, need.lowest), high: figure(locale, need.highest) }));
    notes.push(say(locale, need.stable ? words.need.stable : words.need.unstable));
  }
  return notes.length > 0 && <p className={styles.notes}>{notes.join(" ")}</p>;
}
