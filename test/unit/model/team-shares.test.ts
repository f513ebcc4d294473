import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import { PLACES, type Team } from "@/lib/model/types";
import { currentEditions } from "@/lib/questionnaire/registry";
import { completeAnswers } from "@/test/support/arbitraries";

const SIZE = 10_000;

// A fixed seed: a share on the edge must not fail one run in ten. Unbiased: the usual runs favour the ends of a list.
const OPTIONS = { numRuns: SIZE, seed: 20_261, unbiased: true };

describe.each(currentEditions())("among 10,000 random organisations, after the questionnaire $id", (edition) => {
  const teams = fc
    .sample(completeAnswers(edition), OPTIONS)
    .flatMap((answers) => recommend(score(edition, answers), edition.parameters).team ?? []);
  const share = (holds: (team: Team) => boolean) => teams.filter(holds).length / SIZE;

  it.each(PLACES)("some report to %s, and no more than 60 %%", (place) => {
    const found = share((team) => team.place?.id === place);
    expect(found).toBeGreaterThan(0.02);
    expect(found).toBeLessThanOrEqual(0.6);
  });

  // The sponsor is no post: every office has one.
  it.each(Object.keys(edition.parameters.staffing.roles).filter((id) => id !== "sponsor"))(
    "no more than 60 %% have the role %s",
    (id) => {
      expect(share((team) => team.roles.some((role) => role.id === id))).toBeLessThanOrEqual(0.6);
    },
  );
});
