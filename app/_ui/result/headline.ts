import type { TypeId, Verdict } from "@/lib/model/types";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";

/** The people of an office in words: "half a post", "one person", "3 people". */
export function peopleText(locale: string, words: Words<"result">, fte: number): string {
  const halves: Record<string, Parameters<typeof say>[1]> = words.halves;
  return say(locale, halves[String(fte)] ?? words.people, { fte });
}

/** The verdict in one sentence. */
export function headline(locale: string, words: Words<"result">, verdict: Verdict, type: TypeId, fte: number): string {
  const sentences: Partial<Record<TypeId, Parameters<typeof say>[1]>> = words.headline[verdict];
  return say(locale, sentences[type] ?? "", { people: peopleText(locale, words, fte) });
}
