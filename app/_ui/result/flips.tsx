import type { Explanation, Flip, PairFlip } from "@/lib/model/explanation";
import { outcomeText } from "@/lib/words/result/outcome-text";
import { say } from "@/lib/words/say";
import styles from "./flips.module.css";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";

/** Flip points shown before the rest is folded. */
const SHOWN = 4;

type Props = DetailProps & { explanation: Explanation };

/** What would change the advice: single answers, or two together where no single one would. */
export function Flips({ explanation, ...props }: Props) {
  const { locale, more } = props;
  const { flips, pairs } = explanation;
  const words = more.detail.computed;
  const ordered = nearestFirst(props, flips);
  const folded = ordered.slice(SHOWN);
  return (
    <>
      <h3>{say(locale, words.flips)}</h3>
      {flips.length === 0 && pairs.length === 0 && <p>{say(locale, words.noFlips)}</p>}
      <ul className={styles.flips}>
        {ordered.slice(0, SHOWN).map((flip) => (
          <Single key={`${flip.question} ${flip.to}`} {...props} flip={flip} />
        ))}
        {pairs.map((pair) => (
          <li key={pair.changes.map(({ question }) => question).join()}>
            <Pair {...props} pair={pair} flips={flips} />
          </li>
        ))}
      </ul>
      {folded.length > 0 && (
        <details className={result.details}>
          <summary>{say(locale, words.moreFlips, { count: folded.length })}</summary>
          <ul className={styles.flips}>
            {folded.map((flip) => (
              <Single key={`${flip.question} ${flip.to}`} {...props} flip={flip} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The nearest that changes the verdict and the nearest that changes the type, so that neither is folded; then the rest. */
function nearestFirst({ decided: { need, type } }: DetailProps, flips: Flip[]): Flip[] {
  const verdict = flips.find((flip) => flip.verdict !== need.verdict);
  const other = flips.find((flip) => flip.type !== type.id);
  const nearest = flips.filter((flip) => flip === verdict || flip === other);
  return [...new Set([...nearest, ...flips])];
}

function Single({ flip, ...props }: DetailProps & { flip: Flip }) {
  return (
    <li>
      <Change {...props} change={flip} /> <Then {...props} outcome={flip} />
    </li>
  );
}

function Pair({ pair, flips, ...props }: DetailProps & { pair: PairFlip; flips: Flip[] }) {
  const { locale, more, decided } = props;
  const { need, type } = decided;
  // A pair may change both, one of which a single answer would change too.
  const verdict = pair.verdict !== need.verdict && flips.every((flip) => flip.verdict === need.verdict);
  const both = verdict && pair.type !== type.id && flips.every((flip) => flip.type === type.id);
  const what = both ? "it" : verdict ? "verdict" : "type";
  return (
    <>
      <p>{say(locale, more.detail.computed.pairs, { what })}</p>
      {pair.changes.map((change) => (
        <Change key={change.question} {...props} change={change} />
      ))}
      <Then {...props} outcome={pair} />
    </>
  );
}

function Change({
  locale,
  more,
  editionWords,
  change,
}: DetailProps & { change: Pick<Flip, "question" | "from" | "to"> }) {
  const text = editionWords.questions[change.question];
  const values = { to: text?.options[change.to] ?? "", from: text?.options[change.from] ?? "" };
  return (
    <>
      <p className={result.label}>{text?.question}</p>
      <p>{say(locale, more.detail.computed.flip, values)}</p>
    </>
  );
}

/** What would come of it; verdict and type are named where they would be others. */
function Then({ outcome, ...props }: DetailProps & { outcome: Pick<Flip, "verdict" | "type"> }) {
  const { locale, more } = props;
  return (
    <p>
      <strong>{say(locale, more.detail.computed.flipThen, { result: outcomeText(props, outcome) })}</strong>
    </p>
  );
}
