import type { ComparedChoice, ComparedScore } from "@/lib/group/rounds";
import type { Words } from "../load";
import { figure, type Message, say } from "../say";
import type { AdviceNames } from "./advice-names";
import { scoreName } from "./score-name";

/** Differences below half a level are hardly more than chance in answers of five steps. Judgement. */
const NOTABLE = 0.5;

/** What the sentences on several results are made from. */
interface ScoresSaid {
  locale: string;
  words: Words<"compare">;
  names: AdviceNames;
  scores: ComparedScore[];
}

/** Which score differs most, in one sentence. */
export function scoresTakeaway({ locale, words, names, scores }: ScoresSaid): string {
  let farthest = { id: "", low: 0, high: 0 };
  for (const { id, levels } of scores) {
    const known = levels.filter((level) => level !== null);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    if (high - low > farthest.high - farthest.low) farthest = { id, low, high };
  }
  const { id, low, high } = farthest;
  if (high - low < NOTABLE) return say(locale, words.scores.takeawaySame);
  const dimension = scoreName(locale, names, id);
  return say(locale, words.scores.takeaway, { dimension, low: figure(locale, low), high: figure(locale, high) });
}

/** How many of the areas that were behind their target have come closer to it; nothing where none was behind. */
export function progressText({ locale, words, scores }: ScoresSaid): string {
  const behind = scores.filter(({ isMean, progress }) => !isMean && progress !== null);
  const closer = behind.filter(({ progress }) => progress !== null && progress > 0).length;
  return behind.length > 0 ? say(locale, words.scores.progress, { behind: behind.length, closer }) : "";
}

/** A change with its sign, as the language writes it; none has no sign. */
export function signed(locale: string, change: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(change);
}

/** One part of an advice in words. */
export function choiceText(
  { locale, words, names }: Omit<ScoresSaid, "scores">,
  part: ComparedChoice["part"],
  value: string | number | null,
): string {
  if (value === null) return say(locale, words.advice.unknown);
  if (part === "team") return figure(locale, Number(value));
  const values: Record<string, Message> = names.values[part];
  return say(locale, values[value] ?? "");
}
