import type { ReactNode } from "react";
import { figure, say } from "@/lib/words/say";
import { AdviceList } from "./advice-list";
import { Insufficient } from "./insufficient";
import styles from "./result.module.css";
import { asDecided, type DecidedProps, type ResultProps } from "./result-props";
import { Revisit } from "./revisit";
import { Section } from "./section";
import { Verdict } from "./verdict";

const SHOWN_STEPS = 3;

interface Props extends ResultProps {
  /** Stands above the verdict: where this result comes from. */
  origin?: ReactNode;
  /** What follows the answer: there at once on the server, loaded later in the browser. */
  rest: (detail: DecidedProps) => ReactNode;
  /** True where these are the reader's own answers. */
  isOwn?: boolean;
}

/** A result, the same whether it was computed in the browser or on the server. */
export function ResultView({ origin, rest, isOwn = false, ...props }: Props) {
  const { locale, words, edition, editionWords, assessment } = props;
  const { profile, recommendation } = assessment;
  const decided = asDecided(recommendation);
  const values = {
    sum: figure(locale, profile.complexity.sum),
    level: figure(locale, profile.maturity.level),
    target: figure(locale, profile.maturity.target),
    areas: recommendation.practice.length,
    short: recommendation.practice.filter(({ standing }) => standing === "short").length,
  };
  return (
    <article className={styles.result}>
      <div className={styles.origin}>
        <p>
          {say(locale, words.edition, { title: editionWords.title, edition: edition.edition })}.{" "}
          {say(locale, words.selfReported)}
        </p>
        {origin}
      </div>
      {!decided && <Insufficient {...props} isOwn={isOwn} />}
      {decided && (
        <>
          <Verdict {...props} decided={decided} />
          <Section id="reasons" heading={say(locale, words.reasons.heading)}>
            <AdviceList {...props} items={decided.reasons} statements={words.reasons} values={values} />
          </Section>
          <Section id="steps" heading={say(locale, words.steps.heading)}>
            <AdviceList {...props} items={decided.roadmap.slice(0, SHOWN_STEPS)} statements={words.steps} />
            <Revisit {...props} decided={decided} />
          </Section>
          {rest({ ...props, decided })}
        </>
      )}
    </article>
  );
}
