import type { OwnQuestionnaire } from "./own";

/** What tells a file of an own questionnaire from others; the number rises when older readers could not read it. */
export const OWN_FORMAT = "pmo-fit-questionnaire";
export const OWN_VERSION = 1;

/** The text of the file of an own questionnaire. */
export function writeOwn({ id, base, edition, model, words }: OwnQuestionnaire): string {
  const file = { format: OWN_FORMAT, version: OWN_VERSION, id, base, edition, model, words };
  return `${JSON.stringify(file, null, 2)}\n`;
}
