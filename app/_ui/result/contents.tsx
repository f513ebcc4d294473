import { type Message, say } from "@/lib/words/say";
import styles from "./contents.module.css";
import type { DetailProps } from "./result-props";

interface Props extends DetailProps {
  /** Shows a part where the address has to stay as it is; without it a link changes the address. */
  show?: (id: string) => void;
}

/** What the result holds, in its order, each leading to its part: on wide screens and on paper. */
export function Contents({ show, ...props }: Props) {
  const { locale, more } = props;
  const shown = partsOf(props).filter(({ isThere }) => isThere !== false);
  return (
    <nav className={styles.contents} aria-label={say(locale, more.detail.contents)}>
      <p className={styles.heading}>{say(locale, more.detail.contents)}</p>
      <ol>
        {shown.map(({ id, heading, onScreen }) => (
          <li key={id} data-on-screen={onScreen}>
            <a
              href={`#${id}`}
              onClick={
                show &&
                ((event) => {
                  event.preventDefault();
                  show(id);
                })
              }
            >
              {say(locale, heading)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One part of the result. */
interface Part {
  id: string;
  heading: Message;
  /** Some are there for some results only. */
  isThere?: boolean;
  /** True for what paper leaves out. */
  onScreen?: boolean;
}

/** Every part by its id, with its heading. */
function partsOf({ words, more, decided, assessment }: DetailProps): Part[] {
  const { detail, roadmap } = more;
  const { explanation } = assessment;
  const isWhole = explanation !== null;
  const isContradicted = isWhole && explanation.contradictions.length > 0;
  return [
    { id: "reasons", heading: words.reasons.heading },
    { id: "steps", heading: roadmap.steps.heading },
    { id: "dimensions", heading: detail.dimensions.heading },
    { id: "practice", heading: detail.practice.heading, isThere: decided.practice.length > 0 },
    { id: "types", heading: detail.types.heading },
    { id: "services", heading: more.services.heading, isThere: decided.services.length > 0 },
    { id: "team", heading: more.team.heading },
    { id: "plan", heading: roadmap.plan.heading },
    { id: "hundred-days", heading: roadmap.days.heading, isThere: isWhole },
    { id: "measures", heading: roadmap.measuring.heading, isThere: isWhole },
    { id: "risks", heading: roadmap.failing.heading, isThere: isWhole },
    { id: "open", heading: detail.open.heading },
    { id: "contradictions", heading: detail.contradictions.heading, isThere: isContradicted },
    { id: "computed", heading: detail.computed.heading },
    { id: "what-if", heading: detail.whatIf.heading, isThere: isWhole, onScreen: true },
  ];
}
