"use client";

import { type Consensus, settle } from "@/lib/group/consensus";
import { say } from "@/lib/words/say";
import { Section } from "../result/section";
import { ConsensusQuestion } from "./consensus-question";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";

interface Props extends GroupProps {
  consensus: Consensus;
  /** Given the whole of what is settled after each change. */
  onChange: (consensus: Consensus) => void;
}

/** Question by question what people answered, and what the group settles in its place. */
export function ConsensusEditor({ consensus, onChange, ...props }: Props) {
  const { locale, words, edition, editionWords } = props;
  return (
    <Section id="consensus" onScreen heading={say(locale, words.consensus.heading)}>
      <p>{say(locale, words.consensus.text)}</p>
      {edition.sections.map(({ id, questions }) => (
        <div key={id} className={group.part}>
          <h3>{editionWords.sections[id]}</h3>
          {questions.map((question) => (
            <ConsensusQuestion
              key={question}
              {...props}
              question={question}
              settled={Object.hasOwn(consensus, question) ? (consensus[question] ?? null) : null}
              onSettle={(settled) => onChange(settle(consensus, question, settled))}
            />
          ))}
        </div>
      ))}
    </Section>
  );
}
