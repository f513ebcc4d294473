import { useEffect, useState } from "react";
import { answersCodec } from "@/lib/link/answers-code";
import { readCode } from "@/lib/link/read-code";
import { carryOver } from "@/lib/questionnaire/carry-over";
import type { Answers } from "@/lib/questionnaire/types";
import { loadDraft } from "./draft";
import type { StepProps } from "./wizard-props";

/** Answers given before that can be used here. */
export interface Offer {
  /** The code of the result they are behind; null where they were given in this browser. */
  from: string | null;
  found: Answers;
  /** True where this questionnaire has answers of its own, which the offer would replace. */
  begun: boolean;
}

/** The answers of a shorter questionnaire, of this browser or of a result; null where there is nothing to offer. */
export function useOffer(
  { edition, shorter, form }: StepProps,
  { from, deleted }: { from: string | null; deleted: boolean },
): Offer | null {
  const [found, setFound] = useState<Answers>({});
  // Storage is known to the browser alone, and only after the first paint.
  useEffect(() => {
    const own = () => (deleted ? {} : draftOf(shorter));
    setFound(carryOver(from ? answersOf(from, shorter) : own(), edition));
  }, [from, deleted, shorter, edition]);
  const given = form.watch("answers");
  const begun = Object.keys(given).length > 0;
  // One's own draft is not offered over answers that were given here.
  if (begun && !from) return null;
  return Object.keys(found).some((id) => given[id] !== found[id]) ? { from, found, begun } : null;
}

function draftOf(shorter: StepProps["shorter"]): Answers {
  for (const edition of shorter) {
    const { answers } = loadDraft(edition);
    if (Object.keys(answers).length > 0) return answers;
  }
  return {};
}

function answersOf(code: string, editions: StepProps["shorter"]): Answers {
  const decoded = readCode(code, editions, { a: answersCodec });
  return decoded.ok ? decoded.value.answers : {};
}
