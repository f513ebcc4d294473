"use client";

import type { Combined } from "@/lib/group/combine";
import { settle } from "@/lib/group/consensus";
import { type Evidence, NO_EVIDENCE } from "@/lib/questionnaire/evidence";
import type { Answers } from "@/lib/questionnaire/types";
import { ConsensusQuestion } from "./consensus-question";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";

export interface EditorProps extends Omit<GroupProps, "combined"> {
  /** Null where too few answered to show what they said. */
  combined: Combined | null;
  settled: Answers;
  evidence: Record<string, Evidence>;
  /** Given the whole of what is settled after each change. */
  onSettle: (settled: Answers) => void;
  onEvidence: (question: string, evidence: Evidence) => void;
}

/** Question by question what people answered, what is settled in its place, and what the answer rests on. */
export function ConsensusEditor({ settled, evidence, onSettle, onEvidence, ...props }: EditorProps) {
  const { edition, editionWords } = props;
  const of = <Value,>(values: Record<string, Value>, id: string) =>
    Object.hasOwn(values, id) ? values[id] : undefined;
  return edition.sections.map(({ id, questions }) => (
    <div key={id} className={group.part}>
      <h3>{editionWords.sections[id]}</h3>
      {questions.map((question) => (
        <ConsensusQuestion
          key={question}
          {...props}
          question={question}
          settled={of(settled, question) ?? null}
          evidence={of(evidence, question) ?? NO_EVIDENCE}
          onSettle={(answer) => onSettle(settle(settled, question, answer))}
          onEvidence={(next) => onEvidence(question, next)}
        />
      ))}
    </div>
  ));
}
