import { describe, expect, it } from "vitest";
import {
  addQuestion,
  leaveOut,
  move,
  putBack,
  withDimensionWeight,
  withNumber,
  withQuestion,
  withWord,
} from "@/lib/questionnaire/own/change";
import { type Difference, differencesOf } from "@/lib/questionnaire/own/differences";
import { copyOf, type OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import { faultsOf } from "@/lib/questionnaire/own/parse-own";
import { takeBack } from "@/lib/questionnaire/own/take-back";
import { allEditions } from "@/lib/questionnaire/registry";
import { LOCALES } from "@/lib/words/locales";
import { copyOfFull, copyOfQuick, FULL, ownQuick, QUICK } from "@/test/support/own";

const differences = (own: OwnQuestionnaire) => differencesOf(own, QUICK.edition, QUICK.words);
const told = (own: OwnQuestionnaire) =>
  differences(own).map(
    (one) => `${one.kind} ${"path" in one ? one.path : "dimension" in one ? one.dimension : one.question}`,
  );

const ADDED = {
  section: "practice",
  dimension: "maturity.risk",
  question: "How do you handle risks?",
  why: "Surprises cost most.",
  evidence: "A list of risks.",
  options: ["Not at all.", "Now and then.", "In every project."],
};
const CHANGES: [name: string, own: OwnQuestionnaire, told: string[]][] = [
  ["a weight", withQuestion(copyOfQuick, "method", (one) => ({ ...one, weight: 2 })), ["weight method"]],
  [
    "the points of an option",
    withQuestion(copyOfQuick, "method", ({ options, ...one }) => ({
      ...one,
      options: options.map((option, place) => (place === 4 ? { ...option, points: 9 } : option)),
    })),
    ["points method"],
  ],
  [
    "the weight of a dimension",
    withDimensionWeight(copyOfQuick, "maturity.method", 2, QUICK),
    ["weight maturity.method"],
  ],
  [
    "the weight of a dimension of size",
    withDimensionWeight(copyOfQuick, "size.people", 2, QUICK),
    ["weight size.people"],
  ],
  ["a threshold", withNumber(copyOfQuick, "need/thresholds/strong", 80), ["threshold need/thresholds/strong"]],
  ["a word", withWord(copyOfQuick, "fr", "title", "Le nôtre"), ["word title"]],
  ["a hint taken out", withWord(copyOfQuick, "en", "questions/people/hint", null), ["word questions/people/hint"]],
  ["a question left out", leaveOut(copyOfQuick, "control"), ["left-out control"]],
  ["a question added", addQuestion(copyOfQuick, ADDED, QUICK), ["added own-1"]],
  ["a question moved", move(copyOfQuick, "people", 1), ["moved projects", "moved people"]],
  [
    "an option of a question",
    withQuestion(copyOfQuick, "method", ({ options, ...one }) => ({
      ...one,
      options: options.map((option, place) => (place === 0 ? { ...option, fact: "mandate" as const } : option)),
    })),
    ["options method"],
  ],
];

describe("an own questionnaire", () => {
  it.each([copyOfQuick, copyOfFull])("begins as what it is made of, and can be used at once", (own) => {
    const original = own === copyOfQuick ? QUICK : FULL;
    expect(differencesOf(own, original.edition, original.words)).toEqual([]);
    expect(faultsOf(own, LOCALES)).toEqual([]);
  });

  it("tells what differs, in the order of its weight", () => {
    expect(told(ownQuick)).toEqual([
      "weight maturity.method",
      "threshold need/thresholds/strong",
      "word questions/method/question",
    ]);
    expect(differences(ownQuick)[0]).toEqual({ kind: "weight", dimension: "maturity.method", own: 3, base: 1 });
  });

  it.each(CHANGES)("with %s can be used, tells it, and has a way back", (_, own, expected) => {
    expect(faultsOf(own, LOCALES)).toEqual([]);
    expect(told(own)).toEqual(expected);
    const back = differences(own).reduce((now, one) => takeBack(now, one, QUICK), own);
    expect(differences(back)).toEqual([]);
    expect(back).toEqual(copyOf(QUICK.edition, copyOfQuick.id, QUICK.words));
  });

  it("takes back what hangs together, so that what is left can be used", () => {
    const weights = withNumber(withNumber(copyOfQuick, "need/weights/size", 50), "need/weights/practice", 20);
    expect(told(weights)).toHaveLength(2);
    const back = takeBack(weights, differences(weights)[0] as Difference, QUICK);
    expect(back).toEqual(copyOfQuick);
  });

  it("leaves out a whole section with its last question, and puts it back where it stood", () => {
    const { questions } = copyOfQuick.edition.sections[0] as { questions: string[] };
    const without = questions.reduce(leaveOut, copyOfQuick);
    expect(without.edition.sections.map(({ id }) => id)).not.toContain("work");
    const back = [...questions].reverse().reduce((own, id) => putBack(own, id, QUICK), without);
    expect(back).toEqual(copyOfQuick);
  });

  it("keeps the place in codes of a question that was left out", () => {
    const own = addQuestion(leaveOut(copyOfQuick, "people"), ADDED, QUICK);
    const slots = putBack(own, "people", QUICK).edition.questions.map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
  });

  it("adds questions until a code is full", () => {
    let own = copyOfFull;
    for (let count = 0; count < 12; count += 1) own = addQuestion(own, { ...ADDED, section: "size" }, FULL);
    expect(own.edition.questions).toHaveLength(46);
    expect(allEditions()[1]?.questions).toHaveLength(40);
  });
});
