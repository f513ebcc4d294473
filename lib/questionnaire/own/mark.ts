import type { OwnQuestionnaire } from "./own";

/** FNV-1a with 64 bits, as Fowler, Noll and Vo published it: small, and good enough against chance. */
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const LENGTH = 12;
/** The most that fits into so many digits. */
const CAPACITY = 36n ** BigInt(LENGTH);

/**
 * What stands for an own questionnaire in codes: 12 small letters and digits that follow from everything that a code
 * means, which is its questions, weights and thresholds. Words, sections and order are free, as with released editions.
 */
export function markOf({ id, base, edition, model }: OwnQuestionnaire): string {
  const questions = edition.questions.toSorted((a, b) => a.slot - b.slot);
  let hash = BASIS;
  for (const character of canonical({ id, base, model: edition.model, questions, parameters: model })) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.charCodeAt(0))) * PRIME);
  }
  return (hash % CAPACITY).toString(36).padStart(LENGTH, "0");
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}
