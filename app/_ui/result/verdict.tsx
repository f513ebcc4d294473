import { figure, say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import { headline, peopleText } from "./headline";
import styles from "./result.module.css";
import type { DecidedProps } from "./result-props";

/** The answer in one sentence, what it means, and the facts to remember. */
export function Verdict({ locale, words, decided }: DecidedProps) {
  const { need, type, style, reach, sourcing, team } = decided;
  const unit = type.id !== "none";
  const facts = [
    { id: "style", title: words.types.style, text: words.styleNames[style.id] },
    { id: "reach", title: words.types.reach, text: words.reachNames[reach.id] },
    { id: "sourcing", title: words.types.sourcing, text: words.sourcingNames[sourcing.id] },
  ];
  return (
    <div className={styles.verdict}>
      <h1 tabIndex={-1}>{headline(locale, words, need.verdict, type.id, team.fte.likely)}</h1>
      <p className={styles.gist}>{say(locale, words.gist[type.id])}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{say(locale, words.verdictNames[need.verdict])}</dt>
          <dd>{say(locale, words.need.score, { score: figure(locale, need.score) })}</dd>
        </div>
        <div>
          <dt>
            <TypeShape type={type.id} /> {say(locale, words.typeNames[type.id])}
          </dt>
          <dd>
            {unit
              ? say(locale, words.peopleRange, {
                  low: figure(locale, team.fte.low),
                  high: peopleText(locale, words, team.fte.high),
                })
              : say(locale, words.styleGist[style.id])}
          </dd>
        </div>
        {unit &&
          facts.map(({ id, title, text }) => (
            <div key={id}>
              <dt>{say(locale, text)}</dt>
              <dd>{say(locale, title)}</dd>
            </div>
          ))}
      </dl>
      <NeedNotes locale={locale} words={words} need={need} />
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
  if (need.lowest !== need.highest) {
    notes.push(say(locale, words.need.range, { low: figure(locale, need.lowest), high: figure(locale, need.highest) }));
    notes.push(say(locale, need.stable ? words.need.stable : words.need.unstable));
  }
  return notes.length > 0 && <p className={styles.notes}>{notes.join(" ")}</p>;
}
