import { say } from "../say";
import type { Told } from "./told";

/** What a role is called here: the head of a programme office is named after it. */
export function roleName({ locale, more, decided }: Told, id: string): string {
  const { programmeHead, roles } = more.team;
  if (id === "head" && decided.flavour?.id === "programme-office") return say(locale, programmeHead);
  return say(locale, roles[id as "head"].name);
}
