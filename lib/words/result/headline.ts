import { isBelowUnit } from "@/lib/model/need";
import type { Override, ReachId, TypeId, Verdict } from "@/lib/model/types";
import type { Office } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { type Message, say } from "@/lib/words/say";

type ResultWords = Words<"result">;

/** The people of an office in words: "half a post", "one person", "3 people". */
export function peopleText(locale: string, words: ResultWords, fte: number): string {
  const halves: Record<string, Message> = words.halves;
  return say(locale, halves[String(fte)] ?? words.people, { fte });
}

/** What the sentence of a verdict is made from. */
interface Headline {
  need: { verdict: Verdict; override: Override | null };
  type: { id: TypeId };
  fte: { likely: number };
  /** What there is of an office today; null where nobody said, or only a summary is known. */
  office: Office | null;
}

/** What there is of an office, as far as words rest on it; a verdict that an office lifted tells that it works. */
export function officeToday({ need, office }: Pick<Headline, "need" | "office">): Office | null {
  return office ?? (need.override === "office" ? "working" : null);
}

/** True where there is an office, or parts of one, that a result speaks of as something that exists. */
export function isExisting(office: Office | null): boolean {
  return office === "scattered" || office === "struggling" || office === "working";
}

/** The verdict in one sentence: an office that is there is kept, rebuilt or joined, and only a new one begins. */
export function headline(locale: string, words: ResultWords, result: Headline): string {
  const people = peopleText(locale, words, result.fte.likely);
  return say(locale, sentenceFor(words, result), { people });
}

function sentenceFor(words: ResultWords, { need, type, office }: Headline): Message {
  const { verdict } = need;
  const today = officeToday({ need, office });
  const existing: Record<string, Record<string, Message>> = words.headlineOffice;
  const sentences = today && existing[today];
  if (sentences) return sentences[isBelowUnit(verdict) ? verdict : type.id] ?? "";
  const neutral: Record<string, Record<string, Message>> = words.headline;
  const fresh: Record<string, Record<string, Message>> = words.headlineNew;
  return (today && fresh[verdict]?.[type.id]) || (neutral[verdict]?.[type.id] ?? "");
}

/** What the verdict means, and what the office of today changes about it. */
export function gist(
  locale: string,
  words: ResultWords,
  { reach, ...result }: Omit<Headline, "fte"> & { reach: { id: ReachId } },
): string {
  const { id } = result.type;
  const today = officeToday(result);
  const existing: Record<string, Message> = id === "none" ? words.gistOfficeNone : words.gistOffice;
  const more = today && existing[today];
  const text = say(locale, id !== "none" && reach.id === "project" ? words.gistProject[id] : words.gist[id]);
  return more ? `${text} ${say(locale, more)}` : text;
}
