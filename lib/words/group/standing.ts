import type { QuestionFigures } from "@/lib/group/figures";
import { GROUPS } from "@/lib/group/respondents";
import type { EditionWords } from "@/lib/questionnaire/types";
import type { Words } from "../load";
import { figure, say } from "../say";

/** What the sentences on a question are made from. */
interface QuestionSaid {
  locale: string;
  words: Words<"group">;
  editionWords: EditionWords;
}

/** How many chose each answer to a question, and the mean of each group that may be shown; nobody by name. */
export function standingLines(
  { locale, words: { agenda, groups: names }, editionWords }: QuestionSaid,
  { id, groups, unknown }: QuestionFigures,
): string[] {
  const chosen = Object.entries(groups.all?.counts ?? {}).filter(([, count]) => count > 0);
  const lines = chosen.map(([option, count]) =>
    say(locale, agenda.answer, { answer: editionWords.questions[id]?.options[option] ?? "", count }),
  );
  if (unknown > 0) lines.push(say(locale, agenda.unknown, { count: unknown }));
  for (const group of GROUPS) {
    const { spread } = groups[group] ?? {};
    if (!spread || group === "all") continue;
    const { mean, n } = spread;
    lines.push(say(locale, agenda.level, { group: say(locale, names[group]), level: figure(locale, mean), n }));
  }
  const spread = groups.all?.spread;
  if (spread) lines.push(say(locale, agenda.spread, { deviation: figure(locale, spread.deviation) }));
  return lines;
}
