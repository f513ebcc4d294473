import { describe, expect, it } from "vitest";
import type { DetailProps } from "@/app/_ui/result/result-props";
import { compare } from "@/app/_ui/result/what-if/compare";
import { asDecided, type Decided } from "@/lib/model/decided";
import { editionWords } from "@/lib/questionnaire/registry";
import type { Answers } from "@/lib/questionnaire/types";
import { loadDetailWords } from "@/lib/words/detail";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import example from "@/questionnaires/full-1/example.json";
import { adviceFor, assessmentOf, full } from "@/test/support/full";

const [words, more, texts] = await Promise.all([
  loadWords("en", "result"),
  loadDetailWords("en"),
  editionWords(full, "en"),
]);
const assessment = assessmentOf(example);
const props: DetailProps = {
  locale: "en",
  words,
  more,
  edition: full,
  editionWords: texts,
  assessment,
  answers: example,
  decided: asDecided(assessment.recommendation) as Decided,
};

const changed = (answers: Answers) => compare(props, assessmentOf({ ...example, ...answers }));
const movedBy = (answers: Answers) => changed(answers).filter(({ row, isMoved }) => isMoved && row !== "score");
const startOf = (answers: Answers) =>
  adviceFor(answers)
    .services.filter(({ stage }) => stage === "start")
    .map(({ id }) => id);

describe("the comparison with changed answers", () => {
  it("has a line for each part of the advice, and none moves where nothing changed", () => {
    expect(changed({}).map(({ row }) => row)).toEqual(Object.keys(more.detail.whatIf.rows));
    expect(movedBy({})).toEqual([]);
  });

  it("counts a change that moves the services, and names the new ones", () => {
    const line = movedBy({ interfaces: "chain" }).find(({ row }) => row === "services");
    const before = startOf(example);
    const added = startOf({ ...example, interfaces: "chain" }).filter((id) => !before.includes(id));
    expect(added.length).toBeGreaterThan(0);
    const titles = added.map((id) => say("en", more.services.services[id as "coaching"].title));
    expect(line?.names).toEqual(titles);
  });

  it("counts steps of the plan, and targets of practice, that are others", () => {
    expect(movedBy({ resources: "tug-of-war" }).map(({ row }) => row)).toEqual(["steps"]);
    expect(movedBy({ "money-at-risk": "5-20" }).map(({ row }) => row)).toEqual(["targets"]);
  });

  it("says that too little is known where the changes leave no verdict", () => {
    const nothing = Object.fromEntries(full.questions.map(({ id }) => [id, "unknown"]));
    const lines = changed(nothing);
    const none = say("en", more.detail.whatIf.noVerdict);
    expect(lines.every(({ after, isMoved }) => after === none && isMoved)).toBe(true);
  });
});
