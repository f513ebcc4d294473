import { decode } from "@/lib/link/code";
import type { Role } from "@/lib/questionnaire/roles";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Respondent } from "./types";

/** What a respondent answered, read from the code. */
export interface Member {
  id: string;
  role: Role;
  edition: Edition;
  answers: Answers;
}

/** What each respondent answered; one whose code no edition can read is left out. */
export function membersOf(respondents: Respondent[], editions: Edition[]): Member[] {
  return respondents.flatMap(({ id, role, code }) => {
    const opened = decode(code, editions);
    if (!opened.ok || opened.value.kind !== "answers") return [];
    const { edition, answers } = opened.value;
    return [{ id, role, edition, answers }];
  });
}
