import { expect, it } from "vitest";
import { parseEdition, parseEditionWords } from "@/lib/questionnaire/parse";
import edition1 from "@/questionnaires/quick-1/edition.json";
import words1 from "@/questionnaires/quick-1/en.json";
import { quick } from "@/test/support/quick";

it("two sections of one name, a reserved option id and a missing text are named", () => {
  const broken = structuredClone(edition1);
  if (broken.sections[1]) broken.sections[1].id = "work";
  expect(() => parseEdition(broken, "e.json", { 1: quick.parameters })).toThrow(
    "sections: give each section an id of its own",
  );
  const reserved = structuredClone(edition1);
  if (reserved.questions[0]?.options[0]) reserved.questions[0].options[0].id = "unknown";
  expect(() => parseEdition(reserved, "e.json", { 1: quick.parameters })).toThrow(
    "questions[0].options[0].id: use another id",
  );
  const { why: _, ...people } = words1.questions.people;
  const words = { ...words1, questions: { ...words1.questions, people } };
  expect(() => parseEditionWords(words, "en.json", quick)).toThrow("questions.people.why: write the missing text");
});
