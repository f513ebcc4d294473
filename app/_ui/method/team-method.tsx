import { say } from "@/lib/words/say";
import { SizingTable } from "../sizing-table";
import type { MethodProps } from "./method-props";

/** Both published rules for the size of the team, side by side. */
export function TeamMethod({ locale, words, parameters }: MethodProps) {
  const [low, high] = parameters.team.projectsPerManager as [number, number];
  return (
    <section aria-labelledby="team">
      <h2 id="team">{say(locale, words.team.heading)}</h2>
      <p>{say(locale, words.team.text)}</p>
      <SizingTable locale={locale} words={words.team} />
      <p>{say(locale, words.team.pool, { low, high, people: parameters.team.peoplePerManager })}</p>
      <p>{say(locale, words.team.note)}</p>
    </section>
  );
}
