import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeAnswers } from "@/test/support/arbitraries";
import { full, adviceFor as fullAdviceFor, ORDINARY_FULL } from "@/test/support/full";
import { adviceFor, ORDINARY, QUIET, quick } from "@/test/support/quick";

const CENTRAL = { ...ORDINARY, people: "250-599", method: "own-way", control: "unknown-outcome", managers: "central" };

describe("an office begins no larger than what can be spent on it", () => {
  it.each([
    ["nothing", 0.5],
    ["hours", 0.5],
    ["one-post", 2],
  ])("with means for %s at most %d posts, while the curve stays the upper end", (means, cap) => {
    const large = { ...ORDINARY, people: "250-599" };
    const { fte } = adviceFor({ ...large, means }).team ?? { fte: null };
    expect(fte?.likely).toBe(cap);
    expect(fte?.high).toBe(adviceFor({ ...large, means: "team" }).team?.fte.high);
  });

  it("is a part-time owner with more time where more people work on projects", () => {
    const mature = { ...QUIET, method: "improved", control: "foreseen", portfolio: "stopped", resources: "matched" };
    const ownerOf = (people: string, projects: string) =>
      adviceFor({ ...mature, people, projects, shape: "shared", oversight: "reports" });
    const large = ownerOf("250-599", "41-100");
    expect(large.need.verdict).toBe("lightweight");
    expect(large.team?.fte.likely).toBe(1);
  });
});

describe("a type that a culture rejects does not work", () => {
  it("directive needs people who keep rules, or a backer who makes up for it", () => {
    expect(adviceFor({ ...CENTRAL, rules: "followed" }).type?.id).toBe("directive");
    expect(adviceFor({ ...CENTRAL, managers: "nobody", rules: "ignored" }).type?.id).not.toBe("directive");
  });

  it("directive is nothing for fewer than 30 people", () => {
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        expect(adviceFor({ ...answers, people: "10-29" }).type?.id).not.toBe("directive");
      }),
    );
  });

  it("directive is nothing for fewer than six projects, which leave a pool without work", () => {
    for (const few of ["one", "2-5"]) {
      fc.assert(
        fc.property(completeAnswers(quick), (answers) => {
          expect(adviceFor({ ...answers, projects: few }).type?.id).not.toBe("directive");
        }),
        { numRuns: 200 },
      );
    }
  });

  it("supportive cannot give the proof that outsiders ask for, where that is what the office is for", () => {
    const proof = { purpose: "compliance", oversight: "proof" };
    const refusing = { ...ORDINARY_FULL, rules: "refused", sponsor: "interest", managers: "spread" };
    expect(fullAdviceFor({ ...refusing, oversight: "proof" }).type?.id).toBe("supportive");
    expect(fullAdviceFor({ ...refusing, ...proof }).type?.id).toBe("controlling");
    expect(fullAdviceFor({ ...refusing, ...proof, oversight: "reports" }).type?.id).toBe("supportive");
    fc.assert(
      fc.property(completeAnswers(full), (answers) => {
        const { type } = fullAdviceFor({ ...answers, ...proof });
        expect(type?.id).not.toBe("supportive");
        expect(type?.runnerUp === "supportive" && type.borderline).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("openly refused rules leave a supportive office, but for a mandate", () => {
    const refusing = { ...CENTRAL, rules: "refused", sponsor: "interest" };
    expect(adviceFor(refusing).type?.id).toBe("supportive");
    expect(adviceFor({ ...refusing, oversight: "required" }).type?.id).toBe("controlling");
  });

  it("what is ruled out is no close call", () => {
    fc.assert(
      fc.property(completeAnswers(quick), (answers) => {
        const { type } = adviceFor({ ...answers, oversight: "required" });
        expect(type?.runnerUp === "supportive" && type.borderline).toBe(false);
      }),
    );
  });
});

describe("who is too small or too poor", () => {
  it("fewer than ten people need no office for one programme", () => {
    const programme = { ...QUIET, shape: "programme", stakes: "survival", change: "re-plan" };
    expect(adviceFor(programme).need.override).toBe("programme");
    expect(adviceFor({ ...programme, people: "under-10" }).need.override).toBeNull();
  });

  it("nobody is told to buy help without money for it", () => {
    const { sourcing } = adviceFor({ ...QUIET, means: "nothing" });
    expect(sourcing?.id).toBe("internal");
  });
});
