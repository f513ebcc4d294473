import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { leaveOut } from "@/lib/questionnaire/own/change";
import { type OwnQuestionnaire, openOwn } from "@/lib/questionnaire/own/own";
import { faultsOf, parseOwn } from "@/lib/questionnaire/own/parse-own";
import { releasedFiles } from "@/lib/questionnaire/own/released";
import { writeOwn } from "@/lib/questionnaire/own/write-own";
import { parseEdition, parseEditionWords, parseModel, QuestionnaireError } from "@/lib/questionnaire/parse";
import { allEditions } from "@/lib/questionnaire/registry";
import { fillIn } from "@/lib/questionnaire/schema/plain-fault";
import { LOCALES } from "@/lib/words/locales";
import { copyOfFull, ownQuick } from "@/test/support/own";

/** A copy that may be broken in ways that the types forbid. */
// biome-ignore lint/suspicious/noExplicitAny: broken data has no type
type Broken = any;

function broken(breakIt: (own: Broken) => void): string[] {
  const own: OwnQuestionnaire = structuredClone(ownQuick);
  breakIt(own);
  return faultsOf(own, LOCALES).map(({ path, message, values }) => `${path}: ${fillIn(message, values)}`);
}

describe("the file of an own questionnaire", () => {
  it.each([ownQuick, copyOfFull])("gives back all that it was made of, and the same file again", (own) => {
    const text = writeOwn(own);
    const read = parseOwn(JSON.parse(text), "own.json", LOCALES);
    expect(read).toEqual(own);
    expect(writeOwn(read)).toBe(text);
  });

  it.each<[fault: string, breakIt: (own: Broken) => void]>([
    ["edition.letter: use o, the letter of own questionnaires", (own) => (own.edition.letter = "q")],
    ["edition.id: use own-own0quick000", (own) => (own.edition.id = "quick")],
    ["edition.questions[7].weight: use a weight above 0", (own) => (own.edition.questions[7].weight = 0)],
    ["model.need.weights: make the weights add up to 100", (own) => (own.model.need.weights.size = 50)],
    [
      "model.size.weights.context.shape: name a scored dimension",
      (own) => (own.model.size.weights["context.shape"] = 1),
    ],
    ["words.en.questions.method.why: write the missing text", (own) => (own.words.en.questions.method.why = " ")],
    ["words.en.questions.method: write the missing text", (own) => delete own.words.en.questions.method],
    ["words.fr: write the words of this language", (own) => delete own.words.fr],
    [
      "edition.questions: keep at least one question on each part; without it there is no result",
      (own) => {
        const ready = ownQuick.edition.questions.filter(({ dimension }) => dimension.startsWith("readiness."));
        Object.assign(own, ready.map(({ id }) => id).reduce(leaveOut, ownQuick));
      },
    ],
  ])("that is broken says where and what to do: %s", (fault, breakIt) => {
    expect(broken(breakIt)).toContain(fault);
  });

  it("that is something else is refused", () => {
    for (const data of [null, [], {}, { format: "pmo-fit-clients" }])
      expect(() => parseOwn(data, "own.json", LOCALES)).toThrow(QuestionnaireError);
  });

  it("needs an edition that is known here", () => {
    expect(openOwn({ ...ownQuick, base: { id: "quick", edition: 9 } }, allEditions())).toBeUndefined();
  });

  it.each([ownQuick, copyOfFull])("taken in, it is a released edition that decides the same", (own) => {
    const files = releasedFiles(own, { id: "board", edition: 1, letter: "x", model: 2 }) as Broken;
    const model = parseModel(files["model-2.json"], "model-2.json");
    const { parameters } = openOwn(own, allEditions()) as Broken;
    const released = parseEdition(files["board-1/edition.json"], "edition.json", { 2: { ...parameters, ...model } });
    for (const locale of LOCALES)
      expect(parseEditionWords(files[`board-1/${locale}.json`], locale, released)).toEqual(own.words[locale]);
    const answers = files["board-1/example.json"];
    expect(Object.keys(answers)).toEqual(released.questions.map(({ id }) => id));
    const { profile, ...decision } = decide(openOwn(own, allEditions()) as Broken, answers);
    expect(decide(released, answers)).toEqual({
      ...decision,
      profile: { ...profile, questionnaire: { id: "board", edition: 1 } },
    });
    expect(Object.keys(releasedFiles(own, { id: "board", edition: 1, letter: "x", model: 1 }))).not.toContain(
      "model-1.json",
    );
  });

  it("is no released edition: its letter stands for own questionnaires", () => {
    const models = { 1: (allEditions()[0] as Broken).parameters };
    expect(() => parseEdition(ownQuick.edition, "own/edition.json", models)).toThrow("use another letter");
    const released = parseEdition({ ...ownQuick.edition, letter: "x" }, "own/edition.json", models);
    for (const locale of LOCALES) expect(parseEditionWords(ownQuick.words[locale], locale, released)).toBeTruthy();
  });
});
