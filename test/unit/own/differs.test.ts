import { describe, expect, it } from "vitest";
import { differsOf, toldOf } from "@/app/_ui/own/differs-of";
import { loadOwnWords } from "@/app/_ui/own/load-own-words";
import { readEntry } from "@/app/_ui/own/own-entry";
import { STEPS, wizardPath } from "@/app/_ui/wizard/wizard-props";
import { addQuestion, leaveOut, move, withNumber, withQuestion, withWord } from "@/lib/questionnaire/own/change";
import { DIFFERENCES, differencesOf } from "@/lib/questionnaire/own/differences";
import { openOwn } from "@/lib/questionnaire/own/own";
import { allEditions } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import { LOCALES } from "@/lib/words/locales";
import { ownQuick, QUICK } from "@/test/support/own";

/** One difference of every kind, and numbers that nobody is asked for. */
const added = {
  section: "practice",
  dimension: "maturity.risk",
  question: "How do you handle risks?",
  why: "Surprises cost most.",
  evidence: "A list of risks.",
  options: ["Not at all.", "In every project."],
};
const every = [
  (own: typeof ownQuick) => withNumber(own, "team/minimum", 1),
  (own: typeof ownQuick) => withWord(own, "fr", "questions/control/options/half", "Autrement"),
  (own: typeof ownQuick) => withWord(own, "en", "questions/control/hint", null),
  (own: typeof ownQuick) =>
    withQuestion(own, "control", ({ options: [first, ...rest], ...one }) => ({
      ...one,
      options: [{ ...first, points: -1, fact: "mandate" } as (typeof rest)[number], ...rest],
    })),
  (own: typeof ownQuick) => leaveOut(own, "sponsor"),
  (own: typeof ownQuick) => addQuestion(own, added, QUICK),
  (own: typeof ownQuick) => move(own, "people", 1),
].reduce((own, change) => change(own), ownQuick);

describe.each(LOCALES)("what differs is told in %s", (locale) => {
  it("one by one, each kind in a sentence without a gap", async () => {
    const differences = differencesOf(every, QUICK.edition, QUICK.words);
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(DIFFERENCES));
    const { summary, items } = differsOf({ locale, words: await loadOwnWords(locale), own: every }, differences);
    expect(items).toHaveLength(differences.length);
    expect(new Set(items).size).toBe(items.length);
    for (const text of [summary, ...items]) expect(text).not.toMatch(/[{}]|undefined|null|NaN|own-1|maturity\./);
  });

  it("to a reader of a result in their language alone, with weights and thresholds", async () => {
    const own = withWord(every, locale, "title", "Ours");
    const { items } = toldOf({ locale, words: await loadOwnWords(locale), own }, QUICK.edition);
    const others = LOCALES.filter((one) => one !== locale);
    const whole = differencesOf(own, QUICK.edition, QUICK.words);
    expect(items).toHaveLength(whole.filter((one) => one.kind !== "word" || !others.includes(one.language)).length);
  });
});

it("says so where nothing differs yet", async () => {
  const words = await loadOwnWords("en");
  expect(differsOf({ locale: "en", words, own: ownQuick }, [])).toEqual({
    summary: "Own questionnaire. It says the same as Quick check, edition 1.",
    items: [],
  });
});

it("the address of its wizard names it behind the #, with the page that it leads to", () => {
  const edition = openOwn(ownQuick, allEditions()) as Edition;
  const path = wizardPath("fr", edition, STEPS.round("abc"));
  expect(path.startsWith("/fr/assess/own#own=")).toBe(true);
  expect(readEntry(path.split("#")[1] ?? "")).toEqual({ mark: edition.own?.mark, step: "round=abc" });
  expect(readEntry(STEPS.own("a".repeat(12), "").slice(1))).toEqual({ mark: "a".repeat(12), step: "start" });
  for (const other of ["", "check", "round=abc", "own=short", "people/change"]) expect(readEntry(other)).toBeNull();
  expect(wizardPath("en", QUICK.edition, STEPS.check)).toBe("/assess/quick#check");
});
