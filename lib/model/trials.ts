import { indexEdition } from "@/lib/questionnaire/index-edition";
import type { Answers, OutlineEdition } from "@/lib/questionnaire/types";
import { decideNeed } from "./need";
import { decideType } from "./pmo-type";
import { score } from "./score";
import type { Need, PmoType, TypeId, Verdict } from "./types";

/** What a set of answers leads to, as far as flip points ask. */
export interface Outcome {
  verdict: Verdict;
  type: TypeId;
  need: Need;
  fits: PmoType["fits"];
}

/** Decides for a set of answers; null where too little is known. */
export function tryAnswers(edition: OutlineEdition, answers: Answers): Outcome | null {
  const { need, type } = tryNeedAndType(edition, answers);
  return need.verdict && type && { verdict: need.verdict, type: type.id, need, fits: type.fits };
}

/** The need and the type for a set of answers; no type where too little is known for a verdict. */
export function tryNeedAndType(edition: OutlineEdition, answers: Answers): { need: Need; type: PmoType | null } {
  const profile = score(edition, answers);
  const need = decideNeed(profile, edition.parameters);
  const type = need.verdict && decideType(profile, need, need.verdict, edition.parameters);
  return { need, type };
}

/** One answer given differently. */
export interface Change {
  question: string;
  from: string;
  to: string;
  /** Options between the two, by their slots; at least 1. */
  distance: number;
}

/** Every way to give one answer differently, the nearest first for each question; open questions are left out. */
export function changesOf(edition: OutlineEdition, answers: Answers): Change[] {
  return indexEdition(edition).questions.flatMap(({ id: question, options, byId }) => {
    const from = byId.get(answers[question] ?? "");
    if (!from) return [];
    const distanceTo = ({ slot }: { slot: number }) => Math.abs(slot - from.slot);
    return options
      .filter((to) => to !== from)
      .sort((a, b) => distanceTo(a) - distanceTo(b) || a.slot - b.slot)
      .map((to) => ({ question, from: from.id, to: to.id, distance: distanceTo(to) }));
  });
}
