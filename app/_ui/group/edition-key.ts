import type { Edition } from "@/lib/questionnaire/types";

/** Under what the words of an edition stand. */
export function editionKey({ id, edition }: Pick<Edition, "id" | "edition">): string {
  return `${id}-${edition}`;
}
