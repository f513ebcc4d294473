import { type Message, say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";

/** The names of the entries of a table: a text, or something with a title or a name. */
type Names = Record<string, Message | { title: Message } | { name: Message }>;
type NameProps = Pick<MethodProps, "words" | "result" | "detail" | "roadmap" | "services" | "team" | "types">;

/** Where the names of each table's entries stand, by the path of the table. */
function namesOf({ words, result, detail, roadmap, services, team, types }: NameProps): Record<string, Names> {
  return {
    style: result.styleNames,
    reach: result.reachNames,
    sourcing: { external: words.rules.external },
    targets: detail.dimensions,
    steps: roadmap.steps,
    measures: roadmap.measures,
    risks: roadmap.risks,
    "services.catalogue": services.services,
    flavours: types.flavours,
    "staffing.places": team.place.places,
    "revisit.besides": roadmap.revisit,
  };
}

/**
 * What an entry of a table is called on a result.
 * @throws Error where it has no name
 */
export function entryName(props: NameProps & Pick<MethodProps, "locale">, path: string, id: string): string {
  const name = namesOf(props)[path]?.[id];
  if (!name) throw new Error(`There is no name for "${id}" of the table "${path}".`);
  if (typeof name === "object" && "title" in name) return say(props.locale, name.title);
  if (typeof name === "object" && "name" in name) return say(props.locale, name.name);
  return say(props.locale, name);
}
