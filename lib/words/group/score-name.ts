import { say } from "../say";
import type { AdviceNames } from "./advice-names";

/** The name of a score: of a dimension, or of an axis as the mean of its dimensions. */
export function scoreName(locale: string, { dimensions }: AdviceNames, id: string): string {
  const name = say(locale, dimensions[id as "size"] ?? id);
  return id.includes(".") ? name : say(locale, dimensions.mean, { name });
}
