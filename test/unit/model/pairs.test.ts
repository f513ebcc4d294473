import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFlips } from "@/lib/model/flips";
import { type Change, changesOf, type Outcome, tryAnswers } from "@/lib/model/trials";
import { indexEdition } from "@/lib/questionnaire/index-edition";
import { type Answers, type Edition, NOT_APPLICABLE } from "@/lib/questionnaire/types";
import { EVERY_EDITION } from "@/test/support/editions";
import { full } from "@/test/support/full";
import { quick } from "@/test/support/quick";

const KINDS = ["verdict", "type"] as const;

/** Answers far from every threshold, where a single one changes little: nearly all at one end, a few by chance. */
function farOff(edition: Edition): fc.Arbitrary<Answers> {
  const atEnd = (isFor: boolean) =>
    fc.record(
      Object.fromEntries(
        indexEdition(edition).questions.map(({ id, axis, options }) => {
          const any = fc.constantFrom(...options.map((option) => option.id));
          const place = isFor !== (axis === "maturity") ? 1 : 0;
          const end = options.find(({ position }) => position === place);
          const mostly = { weight: 6, arbitrary: fc.constant(end?.id as string) };
          return [id, end ? fc.oneof(mostly, { weight: 1, arbitrary: any }) : any];
        }),
      ),
    );
  // A demand from outside would lift every verdict by itself; where it does not apply, it cannot.
  const withoutDemand = atEnd(false).map((answers) => ({ ...answers, oversight: NOT_APPLICABLE }));
  return fc.oneof(atEnd(true), withoutDemand);
}

const applied = (answers: Answers, changes: Pick<Change, "question" | "to">[]) => ({
  ...answers,
  ...Object.fromEntries(changes.map(({ question, to }) => [question, to])),
});

describe.each(EVERY_EDITION)("$name: two answers that only together change the advice", ({ edition }) => {
  const sample = fc
    .sample(farOff(edition), { numRuns: 12, seed: 12, unbiased: true })
    .map((answers) => ({ answers, now: tryAnswers(edition, answers) as Outcome, ...findFlips(edition, answers) }));
  const withPairs = sample.filter(({ pairs }) => pairs.length > 0);

  it("are found for some organisations", () => {
    expect(withPairs.length).toBeGreaterThan(3);
  });

  it("are of two questions, given as they were, and lead to the verdict and type that they name", () => {
    for (const { answers, pairs } of withPairs) {
      for (const { changes, verdict, type } of pairs) {
        expect(new Set(changes.map(({ question }) => question)).size).toBe(2);
        for (const { question, from, to } of changes) {
          expect(from).toBe(answers[question]);
          expect(to).not.toBe(from);
        }
        expect(tryAnswers(edition, applied(answers, changes))).toMatchObject({ verdict, type });
      }
    }
  });

  it("are the nearest that do: no pair of smaller changes changes the verdict, or the type", () => {
    for (const { answers, now, pairs } of withPairs.slice(0, 4)) {
      const singles = changesOf(edition, answers);
      const distanceOf = ({ question, to }: Pick<Change, "question" | "to">) =>
        singles.find((change) => change.question === question && change.to === to)?.distance ?? Number.NaN;
      const changesIt = (kind: (typeof KINDS)[number], changes: Pick<Change, "question" | "to">[]) => {
        const outcome = tryAnswers(edition, applied(answers, changes));
        return outcome !== null && outcome[kind] !== now[kind];
      };
      for (const kind of KINDS.filter((one) => singles.every((change) => !changesIt(one, [change])))) {
        const totals = pairs
          .filter((pair) => pair[kind] !== now[kind])
          .map(({ changes }) => changes.reduce((sum, change) => sum + distanceOf(change), 0));
        const nearest = Math.min(...totals);
        const nearer = everyPair(edition, answers).filter(([one, other]) => one.distance + other.distance < nearest);
        expect(nearer.find((pair) => changesIt(kind, pair))).toBeUndefined();
      }
    }
  });

  it("are named only where no single answer changes the verdict, or none the type, and then change it", () => {
    for (const { answers, now, pairs } of sample) {
      const outcomes = changesOf(edition, answers).map((change) => tryAnswers(edition, applied(answers, [change])));
      const fixed = KINDS.filter((kind) => outcomes.every((outcome) => !outcome || outcome[kind] === now[kind]));
      expect(pairs.length).toBeLessThanOrEqual(fixed.length);
      for (const pair of pairs) expect(fixed.some((kind) => pair[kind] !== now[kind])).toBe(true);
    }
  });
});

describe("where no single answer changes the verdict of complete answers", () => {
  const complete = fc
    .sample(farOff(full), { numRuns: 20, seed: 12, unbiased: true })
    .filter(({ oversight }) => oversight !== NOT_APPLICABLE);

  it("two do, or no two can", () => {
    const checked = { found: 0, none: 0 };
    for (const answers of complete) {
      if (checked.found > 3 && checked.none > 0) break;
      const now = tryAnswers(full, answers) as Outcome;
      if (changesOf(full, answers).some((change) => verdictOf(applied(answers, [change])) !== now.verdict)) continue;
      const { pairs } = findFlips(full, answers);
      if (pairs.some(({ verdict }) => verdict !== now.verdict)) checked.found += 1;
      else if (checked.none < 1) {
        checked.none += 1;
        // Every ninth, since there are thousands.
        const some = everyPair(full, answers).filter((_, at) => at % 9 === 0);
        expect(some.find((pair) => verdictOf(applied(answers, pair)) !== now.verdict)).toBeUndefined();
      }
    }
    expect(checked.found).toBeGreaterThan(3);
    expect(checked.none).toBe(1);
  });
});

/** Everything speaks for an office, or everything against one, but for some answers; and the pairs that are named. */
const FAR_OFF: { isFor: boolean; but: Answers; pairs: Record<string, string>[] }[] = [
  {
    isFor: true,
    but: { people: "10-29", shape: "units", rules: "if-useful", managers: "spread" },
    pairs: [{ managers: "beside-job", people: "30-79" }],
  },
  {
    isFor: false,
    but: { shape: "programme", managers: "central", oversight: NOT_APPLICABLE },
    pairs: [{ stakes: "year-goal", people: "10-29" }],
  },
];

it.each(FAR_OFF)(
  "among equally near pairs, the one that moves the advice most is named ($but)",
  ({ isFor, but, pairs }) => {
    const ends = indexEdition(quick).questions.map(({ id, axis, options }) => {
      const place = isFor !== (axis === "maturity") ? 1 : 0;
      return [id, options.find(({ position }) => position === place)?.id as string];
    });
    const found = findFlips(quick, { ...Object.fromEntries(ends), ...but });
    expect(
      found.pairs.map(({ changes }) => Object.fromEntries(changes.map(({ question, to }) => [question, to]))),
    ).toEqual(pairs);
  },
);

const verdictOf = (answers: Answers) => tryAnswers(full, answers)?.verdict;

function everyPair(edition: Edition, answers: Answers): [Change, Change][] {
  const changes = changesOf(edition, answers);
  return changes.flatMap((one, index) =>
    changes
      .slice(index + 1)
      .filter(({ question }) => question !== one.question)
      .map((other): [Change, Change] => [one, other]),
  );
}
