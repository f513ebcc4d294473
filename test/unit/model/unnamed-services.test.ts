import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { SERVICES } from "@/lib/model/service-list";
import { unnamedServices } from "@/lib/model/services";
import { currentEditions } from "@/lib/questionnaire/registry";
import services from "@/lib/words/en/services.json";
import { anyAnswers } from "@/test/support/arbitraries";

describe.each(currentEditions().map((edition) => ({ id: edition.id, edition })))(
  "the services that are not named ($id)",
  ({ edition }) => {
    const { later, keep, leave, catalogue } = edition.parameters.services;

    it("make the catalogue whole, each once, and none of them without a unit", () => {
      fc.assert(
        fc.property(anyAnswers(edition), (answers) => {
          const decision = decide(edition, answers);
          const unnamed = unnamedServices(decision, edition.parameters);
          const all = [...decision.recommendation.services, ...unnamed].map(({ id }) => id);
          const hasUnit = (decision.recommendation.type?.id ?? "none") !== "none";
          expect(all.sort()).toEqual(hasUnit ? [...SERVICES].sort() : []);
        }),
      );
    });

    it("stand for what was answered: wanted where the next ones are full, and unknown where nothing was said", () => {
      const seen = new Set<string>();
      const { parameters } = edition;
      fc.assert(
        fc.property(anyAnswers(edition), (answers) => {
          const decision = decide(edition, answers);
          const { services } = decision.recommendation;
          const known = new Set(decision.profile.dimensions.filter(({ coverage }) => coverage > 0).map(({ id }) => id));
          const count = (stage: string) => services.filter((one) => one.stage === stage).length;
          for (const { id, standing } of unnamedServices(decision, parameters)) {
            seen.add(standing);
            if (standing === "wanted") expect(count("later"), id).toBe(later);
            if (standing === "in-place") expect(count("keep"), id).toBeLessThanOrEqual(keep);
            if (standing === "unfit") expect(catalogue[id]?.unfit).toContain(decision.recommendation.type?.id);
            if (standing !== "unknown") continue;
            const asked = Object.keys(catalogue[id]?.importance ?? {}).map((name) => name.split(":")[1] ?? name);
            for (const about of asked) expect(known.has(about), id).toBe(false);
          }
          expect(count("leave")).toBeLessThanOrEqual(leave);
        }),
        { numRuns: 1000 },
      );
      expect([...seen]).toEqual(expect.arrayContaining(["wanted", "in-place", "little-need", "unknown"]));
      for (const standing of seen) expect(Object.keys(services.standing)).toContain(standing);
    });
  },
);
