import { say } from "@/lib/words/say";
import type { DetailProps } from "../result-props";

/** What a role is called here: the head of a programme office is named after it. */
export function roleName({ locale, more, decided }: DetailProps, id: string): string {
  const { programmeHead, roles } = more.team;
  if (id === "head" && decided.flavour?.id === "programme-office") return say(locale, programmeHead);
  return say(locale, roles[id as "head"].name);
}
