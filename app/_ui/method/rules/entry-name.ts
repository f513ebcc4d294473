import { say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";

type Message = Parameters<typeof say>[1];
/** The names of the entries of a table: a text, or something with a title. */
type Names = Record<string, Message | { title: Message }>;

/** Where the names of each table's entries stand, by the path of the table. */
function namesOf({ words, result, detail }: Pick<MethodProps, "words" | "result" | "detail">): Record<string, Names> {
  return {
    style: result.styleNames,
    reach: result.reachNames,
    sourcing: { external: words.rules.external },
    targets: detail.dimensions,
    steps: result.steps,
  };
}

/**
 * What an entry of a table is called on a result.
 * @throws Error where it has no name
 */
export function entryName(
  props: Pick<MethodProps, "locale" | "words" | "result" | "detail">,
  path: string,
  id: string,
): string {
  const name = namesOf(props)[path]?.[id];
  if (!name) throw new Error(`There is no name for "${id}" of the table "${path}".`);
  return say(props.locale, typeof name === "object" && "title" in name ? name.title : name);
}
