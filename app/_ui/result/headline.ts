import type { Override, TypeId, Verdict } from "@/lib/model/types";
import type { Words } from "@/lib/words/load";
import { type Message, say } from "@/lib/words/say";

/** The people of an office in words: "half a post", "one person", "3 people". */
export function peopleText(locale: string, words: Words<"result">, fte: number): string {
  const halves: Record<string, Message> = words.halves;
  return say(locale, halves[String(fte)] ?? words.people, { fte });
}

/** What the sentence of a verdict is made from. */
interface Headline {
  need: { verdict: Verdict; override: Override | null };
  type: { id: TypeId };
  fte: { likely: number };
}

/** The verdict in one sentence; an office that works is to be kept, not begun. */
export function headline(locale: string, words: Words<"result">, { need, type, fte }: Headline): string {
  const sentences: Partial<Record<TypeId, Message>> =
    need.override === "office" ? words.headlineOffice : words.headline[need.verdict];
  return say(locale, sentences[type.id] ?? "", { people: peopleText(locale, words, fte.likely) });
}
