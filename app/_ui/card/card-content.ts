import type { Summary } from "@/lib/link/summary";
import type { TypeId } from "@/lib/model/types";
import type { Words } from "@/lib/words/load";
import { peopleText } from "@/lib/words/result/headline";
import { figure, type Message, say } from "@/lib/words/say";

/** Everything a card says, in words. */
export interface CardContent {
  type: TypeId;
  verdict: string;
  need: { label: string; text: string };
  team: { label: string; text: string };
  practice: { label: string; level: number; target: number };
  self: string;
  name: string;
}

type Messages = Partial<Record<TypeId, Message>>;

/** What the card of a summary says. */
export function cardContent(
  locale: string,
  summary: Summary,
  { card, result, site }: { card: Words<"card">; result: Words<"result">; site: Pick<Words<"site">, "name"> },
): CardContent {
  const { need, type, fte, levels, target } = summary;
  const verdicts: Messages = card.verdict[need.verdict];
  return {
    type: type.id,
    verdict: say(locale, verdicts[type.id] ?? ""),
    need: { label: say(locale, card.need), text: say(locale, card.of100, { score: figure(locale, need.score) }) },
    team: {
      label: say(locale, card.team),
      text: type.id === "none" ? say(locale, card.none) : peopleText(locale, result, fte.likely),
    },
    practice: { label: say(locale, card.practice), level: Math.round(levels.maturity), target },
    self: say(locale, card.self),
    name: say(locale, site.name),
  };
}

/** The card in one sentence, for those who cannot see it. */
export function cardAlt(
  locale: string,
  { need, levels, target }: Summary,
  content: CardContent,
  words: Words<"card">,
): string {
  return say(locale, words.alt, {
    headline: content.verdict,
    score: figure(locale, need.score),
    level: figure(locale, levels.maturity),
    target: figure(locale, target),
  });
}
