import { outline } from "@/lib/model/outline";
import { score } from "@/lib/model/score";
import type { Outlined } from "@/lib/model/types";
import type { Answers, OutlineEdition } from "@/lib/questionnaire/types";
import { answersCodec } from "./answers-code";
import type { Decoded } from "./problems";
import { readCode } from "./read-code";

/** What a reader of a result sees first. */
export interface OpenedOutline {
  edition: OutlineEdition;
  /** Null where only a summary is known. */
  answers: Answers | null;
  outlined: Outlined;
}

/** The outline of the result that an answers code stands for: quicker, and in less script, than the whole. */
export function openOutline(code: string, editions: OutlineEdition[]): Decoded<OpenedOutline> {
  const decoded = readCode(code, editions, { a: answersCodec });
  if (!decoded.ok) return decoded;
  const { edition, answers } = decoded.value;
  const profile = score(edition, answers);
  const recommendation = outline(profile, edition.parameters);
  return { ok: true, value: { edition, answers, outlined: { profile, recommendation } } };
}
