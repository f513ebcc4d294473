import type { Target } from "@/lib/group/targets";
import type { Words } from "../load";
import { say } from "../say";

/** How many dimensions are behind their target, in one sentence. */
export function targetsTakeaway(locale: string, words: Words<"group">, targets: Target[]): string {
  const aimed = targets.filter(({ target }) => target !== null);
  const behind = aimed.filter(({ level, target }) => target !== null && level < target);
  return say(locale, words.targets.takeaway, { behind: behind.length, count: aimed.length });
}
