import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { summarise } from "@/lib/link/summary";
import { encodeSummary } from "@/lib/link/summary-code";
import { allEditions } from "@/lib/questionnaire/registry";
import { completeAnswers } from "@/test/support/arbitraries";
import { EVERY_EDITION } from "@/test/support/editions";

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";

/** An answers code or a summary code of some complete answers to some edition. */
const someCode: fc.Arbitrary<string> = fc.oneof(
  ...EVERY_EDITION.map(({ edition, profileOf, adviceFor }) =>
    fc.tuple(completeAnswers(edition), fc.boolean()).map(([answers, short]) => {
      const assessment = { profile: profileOf(answers), recommendation: adviceFor(answers), explanation: null };
      const summary = summarise(edition, assessment);
      return short || !summary ? encodeAnswers(edition, answers) : encodeSummary(edition, summary);
    }),
  ),
);

const isRead = (code: string) => decode(code, allEditions()).ok;

/** The code with the characters at a place and the next one swapped. */
function swapped(code: string, place: number): string {
  return code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
}

/** One step apart in the alphabet, its end next to its beginning. */
function areNeighbours(a: string, b: string): boolean {
  const apart = Math.abs(ALPHABET.indexOf(a) - ALPHABET.indexOf(b));
  return apart === 1 || apart === ALPHABET.length - 1;
}

describe("one wrong character", () => {
  it("is always caught, whichever it is and wherever it stands", () => {
    fc.assert(
      fc.property(someCode, (code) => {
        for (const [place, right] of [...code].entries()) {
          for (const wrong of ALPHABET.replace(right, "")) {
            expect(isRead(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("two characters in the wrong order", () => {
  // The check of ISO 7064 MOD 37,36 doubles modulo 37 and adds modulo 36. Worked out, the two agree for a swap only when
  // the characters are neighbours, and then in one of 36 states.
  it("are always caught unless they are neighbours in the alphabet", () => {
    fc.assert(
      fc.property(someCode, (code) => {
        for (let place = 0; place + 1 < code.length; place++) {
          const [a, b] = [code.charAt(place), code.charAt(place + 1)];
          if (a !== b && !areNeighbours(a, b)) expect(isRead(swapped(code, place))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are caught in more than 19 of 20 cases when they are neighbours", () => {
    let swaps = 0;
    let missed = 0;
    for (const code of fc.sample(someCode, { numRuns: 1000, seed: 7064, unbiased: true })) {
      for (let place = 0; place + 1 < code.length; place++) {
        if (!areNeighbours(code.charAt(place), code.charAt(place + 1))) continue;
        swaps += 1;
        if (isRead(swapped(code, place))) missed += 1;
      }
    }
    expect(swaps).toBeGreaterThan(1000);
    expect(missed / swaps).toBeLessThan(1 / 20);
  });
});
