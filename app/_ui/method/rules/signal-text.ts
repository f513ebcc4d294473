import { BOUNDS } from "@/lib/model/named-facts";
import { READINGS } from "@/lib/model/signals";
import { type Message, say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import { decimal } from "../numbers";

type SignalProps = Pick<MethodProps, "locale" | "words" | "result" | "detail" | "services">;

/** The levels there are. */
export const LEVELS = [1, 2, 3, 4, 5];

/**
 * A signal in words. As a condition it holds or not, so a reading of a level is told by where it begins.
 * @throws Error where there are no words for it
 */
export function signalText(props: SignalProps, name: string, isCondition = false): string {
  const { locale, words } = props;
  const [head, value = ""] = name.split(":") as [string, string?];
  const reading = READINGS[head];
  const dimension = (props.detail.dimensions as Record<string, Message>)[value];
  if (reading && dimension) return readingText(props, reading, say(locale, dimension), isCondition);
  if (head === "behind" && dimension) {
    const { behind, isBehind } = words.signals;
    return say(locale, isCondition ? isBehind : behind, { dimension: say(locale, dimension) });
  }
  const fact = factText(props, head, value);
  if (fact !== null) return fact;
  const named = (words.signals.named as Record<string, Message>)[name];
  if (!named) throw new Error(`There are no words for the signal "${name}".`);
  const bounds = Object.entries(BOUNDS).map(([bound, number]) => [bound, decimal(locale, number)]);
  return say(locale, named, Object.fromEntries(bounds));
}

/** A reading of a level in words, of a dimension by its name. */
export function readingText(
  { locale, words: { signals } }: Pick<SignalProps, "locale" | "words">,
  reading: (level: number) => number,
  dimension: string,
  isCondition = false,
): string {
  const { downwards, level } = beginOf(reading);
  const values = { dimension, level };
  if (isCondition) return say(locale, downwards ? signals.isBelow : signals.isAbove, values);
  if (level === LEVELS.at(downwards ? -1 : 0)) return say(locale, downwards ? signals.lower : signals.higher, values);
  return say(locale, downwards ? signals.below : signals.above, values);
}

/** Whether a reading grows towards the lower levels, and the last whole level at which it says nothing yet. */
function beginOf(reading: (level: number) => number): { downwards: boolean; level: number } {
  const silent = LEVELS.filter((level) => reading(level) === 0);
  const downwards = reading(1) > reading(5);
  return { downwards, level: downwards ? Math.min(...silent) : Math.max(...silent) };
}

/** A fact of the context or a decision; null for anything else. */
function factText(
  { locale, words: { signals }, result, services }: SignalProps,
  head: string,
  value: string,
): string | null {
  const fact = (signals.facts as Record<string, Record<string, Message>>)[head]?.[value];
  if (fact) return say(locale, fact);
  const names: Record<string, Record<string, Message>> = {
    verdict: result.verdictNames,
    type: result.typeNames,
    style: result.styleNames,
    reach: result.reachNames,
    sourcing: result.sourcingNames,
  };
  if (head === "starts") {
    const service = (services.services as Record<string, { title: Message }>)[value];
    return service ? say(locale, signals.starts, { name: say(locale, service.title) }) : null;
  }
  const name = names[head]?.[value];
  const decision = (signals.decisions as Record<string, Message>)[head];
  return name && decision ? say(locale, decision, { name: say(locale, name) }) : null;
}
