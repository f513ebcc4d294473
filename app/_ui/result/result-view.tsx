import type { ReactNode } from "react";
import { asDecided } from "@/lib/model/decided";
import { say } from "@/lib/words/say";
import { CONTENTS_PLACE } from "./contents-place";
import { Differing } from "./differing";
import { Insufficient } from "./insufficient";
import { Reasons } from "./reasons";
import type { ResultProps } from "./result-props";
import styles from "./result-view.module.css";
import { Verdict } from "./verdict";

interface Props extends ResultProps {
  /** Stands above the verdict: where this result comes from. */
  origin?: ReactNode;
  /** What the result holds, where it is known from the start. */
  contents?: ReactNode;
  /** What follows: there at once on the server, loaded later in the browser. */
  rest: ReactNode;
  /** True where these are the reader's own answers. */
  isOwn?: boolean;
}

/** A result, the same whether it was computed in the browser or on the server. */
export function ResultView({ origin, contents, rest, isOwn = false, ...props }: Props) {
  const { locale, words, edition, editionWords, assessment } = props;
  const decided = asDecided(assessment.recommendation);
  return (
    <article className={styles.result}>
      <div className={styles.origin}>
        <p>
          {say(locale, words.edition, { title: editionWords.title, edition: edition.edition })}{" "}
          {say(locale, words.selfReported)}
        </p>
        {editionWords.differs && <Differing {...editionWords.differs} />}
        {origin}
      </div>
      {decided ? (
        <>
          <Verdict {...props} decided={decided} />
          <div id={CONTENTS_PLACE} className={styles.contents}>
            {contents}
          </div>
          <Reasons {...props} decided={decided} />
        </>
      ) : (
        <Insufficient {...props} isOwn={isOwn} />
      )}
      {rest}
    </article>
  );
}
