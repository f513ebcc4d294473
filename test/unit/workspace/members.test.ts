import { expect, it } from "vitest";
import { membersOf } from "@/lib/workspace/members";
import { ORDINARY, quick } from "@/test/support/quick";
import { client, respondent, round } from "@/test/support/workspace";

it("respondents are read from their codes, and one that cannot be read is left out", () => {
  const one = respondent("one", round("spring", client("acme")));
  const { id, role } = one;
  expect(membersOf([one, { ...one, code: "aq1" }], [quick])).toEqual([{ id, role, edition: quick, answers: ORDINARY }]);
  expect(membersOf([one], [])).toEqual([]);
});
