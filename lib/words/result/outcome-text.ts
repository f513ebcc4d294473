import type { Flip } from "@/lib/model/explanation";
import { say } from "../say";
import type { Told } from "./told";

/** A verdict and a type in words; without a unit the verdict says it all. */
export function outcomeText({ locale, words, more }: Told, { verdict, type }: Pick<Flip, "verdict" | "type">): string {
  const name = say(locale, words.verdictNames[verdict]);
  if (type === "none") return name;
  return say(locale, more.detail.computed.outcome, { verdict: name, type: say(locale, words.typeNames[type]) });
}
