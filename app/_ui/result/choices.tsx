import { styleGist } from "@/lib/words/result/style-gist";
import { type Message, say } from "@/lib/words/say";
import { AnswerNote } from "./answer-note";
import styles from "./choices.module.css";
import { Depth } from "./depth";
import { ReadLink } from "./read-link";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";

interface Choice {
  id: string;
  title: Message;
  name: Message;
  gist: Message;
  depth: Record<string, Message>;
  because: string[];
}

/** Flavour, style, reach and sourcing, each with the answers that spoke for it and, folded, its depth. */
export function Choices(props: DetailProps) {
  const { locale, more, decided } = props;
  const labels = more.types.depth;
  return (
    <>
      {decided.type.id === "none" && <h3 className={styles.later}>{say(locale, more.detail.ifLater)}</h3>}
      {choicesOf(props).map(({ id, title, name, gist, depth, because }) => (
        <div key={id} className={result.row}>
          <div className={styles.choice}>
            <p className={result.label}>{say(locale, title)}</p>
            <h3>{say(locale, name)}</h3>
            <p>{say(locale, gist)}</p>
            {id === "sourcing" && <ReadLink {...props} about="internal-or-outsourced" />}
            <details className={result.details}>
              <summary>{say(locale, labels.more, { name: say(locale, name) })}</summary>
              <Depth locale={locale} labels={labels} parts={depth} />
            </details>
          </div>
          <AnswerNote {...props} questions={because.slice(0, 2)} />
        </div>
      ))}
    </>
  );
}

function choicesOf(props: DetailProps): Choice[] {
  const { words, more, decided } = props;
  const { flavour, style, reach, sourcing } = decided;
  const { flavours, flavourName, styles: depths, reaches, sourcings } = more.types;
  const { gist: reachGist, ...reachDepth } = reaches[reach.id];
  const { gist: sourcingGist, ...sourcingDepth } = sourcings[sourcing.id];
  const choices: Choice[] = [
    {
      id: "style",
      title: words.choiceNames.style,
      name: words.styleNames[style.id],
      gist: styleGist(props),
      depth: depths[style.id],
      because: style.because,
    },
    {
      id: "reach",
      title: words.choiceNames.reach,
      name: words.reachNames[reach.id],
      gist: reachGist,
      depth: reachDepth,
      because: reach.because,
    },
    {
      id: "sourcing",
      title: words.choiceNames.sourcing,
      name: words.sourcingNames[sourcing.id],
      gist: sourcingGist,
      depth: sourcingDepth,
      because: sourcing.because,
    },
  ];
  if (!flavour) return choices;
  const { name, gist, ...depth } = flavours[flavour.id];
  return [{ id: "flavour", title: flavourName, name, gist, depth, because: flavour.because }, ...choices];
}
