import { type Message, say } from "@/lib/words/say";
import styles from "./contents.module.css";
import type { DetailProps } from "./result-props";

/** What the printed report holds, in its order, each leading to its page; on paper alone. */
export function Contents(props: DetailProps) {
  const { locale, more } = props;
  const shown = partsOf(props).filter(([, , isThere]) => isThere !== false);
  return (
    <nav className={styles.contents} aria-label={say(locale, more.detail.contents)}>
      <p className={styles.heading}>{say(locale, more.detail.contents)}</p>
      <ol>
        {shown.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(locale, heading)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Every part that paper shows by its id, with its heading; some are there for some results only. */
function partsOf({
  words,
  more,
  decided,
  assessment,
}: DetailProps): [id: string, heading: Message, isThere?: boolean][] {
  const { detail, roadmap } = more;
  const { explanation } = assessment;
  const isWhole = explanation !== null;
  return [
    ["reasons", words.reasons.heading],
    ["steps", words.steps.heading],
    ["dimensions", detail.dimensions.heading],
    ["practice", detail.practice.heading, decided.practice.length > 0],
    ["types", detail.types.heading],
    ["services", more.services.heading, decided.services.length > 0],
    ["team", more.team.heading],
    ["plan", roadmap.plan.heading],
    ["hundred-days", roadmap.days.heading, isWhole],
    ["measures", roadmap.measuring.heading, isWhole],
    ["risks", roadmap.failing.heading, isWhole],
    ["open", detail.open.heading],
    ["contradictions", detail.contradictions.heading, isWhole && explanation.contradictions.length > 0],
    ["computed", detail.computed.heading],
  ];
}
