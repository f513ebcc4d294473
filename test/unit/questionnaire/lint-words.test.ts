import { describe, expect, it } from "vitest";
import { lintQuestions, lintTexts } from "@/lib/questionnaire/lint-words";

describe("the lint over texts", () => {
  it.each([
    ["empty", ""],
    ["empty", "  "],
    ["blank at an end", " Who leads your projects today"],
    ["blank at an end", "Who leads your projects today\n"],
    ["doubled blank", "Who leads  your projects"],
    ["doubled word", "The the office reports"],
    ["and/or", "Money and/or posts"],
    ["scale of agreement", "Strongly disagree"],
    ["scale of agreement", "Do you agree or disagree?"],
    ["placeholder", "TODO write this"],
    ["placeholder", "Lorem ipsum dolor"],
    ["placeholder", "To be decided (tbd)"],
    ["placeholder", "xxx"],
    ["exclamation mark", "Well done!"],
    ["please", "Please choose one"],
  ])("finds %s in %j", (fault, text) => {
    expect(lintTexts({ result: { lead: text } })).toContainEqual({ path: "result.lead", fault });
  });

  it.each([
    "An office that has to supply project managers is another office than one that supports those who are there.",
    "{count, plural, one {# day} other {# days}}",
    "The first agreed date.",
    "Than an and; the other theory",
  ])("leaves %j alone", (text) => {
    expect(lintTexts([text])).toEqual([]);
  });
});

describe("the lint over questions", () => {
  const lint = (question: string, option: string) => {
    const words = { question, why: "Because.", evidence: "A list.", options: { one: option } };
    return lintQuestions({ title: "", summary: "", sections: {}, questions: { people: words } }, 5);
  };

  it.each([
    ["no question mark at the end", "questions.people.question", "Tell us about it.", "Some."],
    ["too long", "questions.people.question", "How many people work on projects?", "Some."],
    ["too long", "questions.people.options.one", "How many people?", "very ".repeat(30).concat("many")],
    ["scale of agreement", "questions.people.options.one", "How many people?", "I agree."],
  ])("finds %s at %s", (fault, path, question, option) => {
    expect(lint(question, option)).toEqual([{ path, fault }]);
  });

  it("leaves a short question with observable options alone", () => {
    expect(lint("How many people work here?", "Ten; their managers agree on it.")).toEqual([]);
  });
});
