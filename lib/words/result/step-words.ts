import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";

/** Title and text of a step. */
export function stepWords({ steps }: Words<"roadmap">, id: string): Words<"roadmap">["steps"]["find-sponsor"] {
  return steps[id as "find-sponsor"];
}

/** The title of a step in words. */
export function stepTitle(locale: string, words: Words<"roadmap">, id: string): string {
  return say(locale, stepWords(words, id).title);
}
