import fc from "fast-check";
import type { Respondent } from "@/lib/group/respondents";
import { ROLES, type Role } from "@/lib/questionnaire/roles";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { anyAnswers, completeAnswers } from "./arbitraries";

/** Respondents of one role with the same answers. */
export function several(count: number, role: Role, answers: Answers): Respondent[] {
  return Array.from({ length: count }, (_, place) => ({ id: `${role}-${place}`, role, answers }));
}

/** A group of any size within bounds, of any roles, each with answers of any kind, or with complete ones. */
export function anyGroup(
  edition: Edition,
  { most = 12, complete = false }: { most?: number; complete?: boolean } = {},
): fc.Arbitrary<Respondent[]> {
  const answers = complete ? completeAnswers(edition) : anyAnswers(edition);
  const one = fc.record({ role: fc.constantFrom(...ROLES), answers });
  return fc
    .array(one, { minLength: 1, maxLength: most })
    .map((group) => group.map((each, place) => ({ id: `r${place}`, ...each })));
}
