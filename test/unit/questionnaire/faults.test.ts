import { describe, expect, it } from "vitest";
import { parseEdition, parseEditionWords, parseModel, parsePlan, QuestionnaireError } from "@/lib/questionnaire/parse";
import edition1 from "@/questionnaires/quick-1/edition.json";
import words1 from "@/questionnaires/quick-1/en.json";
import { readJson } from "@/test/support/files";
import { quick } from "@/test/support/quick";

/** A copy that may be broken in ways that the types forbid. */
// biome-ignore lint/suspicious/noExplicitAny: broken data has no type
type Broken = any;

function messageOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof QuestionnaireError) return error.message;
    throw error;
  }
  return "no fault";
}

function faultsOf(breakIt: (edition: Broken) => void): string {
  const edition = structuredClone(edition1);
  breakIt(edition);
  return messageOf(() => parseEdition(edition, "quick-2/edition.json", { 1: quick.parameters }));
}

function wordFaultsOf(breakIt: (words: Broken) => void): string {
  const words = structuredClone(words1);
  breakIt(words);
  const edition = parseEdition(edition1, "quick-1/edition.json", { 1: quick.parameters });
  return messageOf(() => parseEditionWords(words, "quick-1/en.json", edition));
}

describe("a broken edition says where it is broken and what to do", () => {
  it("accepts the edition that is there", () => {
    expect(faultsOf(() => {})).toBe("no fault");
  });

  const cases: [name: string, message: string, breakIt: (edition: Broken) => void][] = [
    ["two questions in one slot", "questions: give each question a slot of its own", (e) => (e.questions[1].slot = 0)],
    [
      "two options in one slot",
      "questions[0].options: give each option a slot of its own",
      (e) => (e.questions[0].options[1].slot = 1),
    ],
    ["an option slot that no code can hold", "use a slot from 1 to 7", (e) => (e.questions[0].options[1].slot = 8)],
    [
      "a scored option without points",
      "questions[0].options: give every option points",
      (e) => delete e.questions[0].options[1].points,
    ],
    [
      "a scale without steps",
      "questions[0].options: give at least two options different points",
      (e) => e.questions[0].options.map((option: Broken) => (option.points = 1)),
    ],
    [
      "a question in no section",
      "sections: name the question shape in one section",
      (e) => e.sections[0].questions.pop(),
    ],
    [
      "a question in two sections",
      "sections: name the question people in one section",
      (e) => e.sections[1].questions.push("people"),
    ],
    [
      "a section with a question that is not there",
      "sections: the question budget does not exist; add it or take it out here",
      (e) => e.sections[0].questions.push("budget"),
    ],
    ["a model that is not there", "model: model 7 does not exist; use 1", (e) => (e.model = 7)],
    [
      "a dimension of no axis",
      "questions[0].dimension: use one of size.people",
      (e) => (e.questions[0].dimension = "width.people"),
    ],
    [
      "a range from high to low",
      "questions[0].options[0].range: put the lower number first",
      (e) => (e.questions[0].options[0].range = [9, 2]),
    ],
    [
      "a shape that the model does not know",
      "questions[2].options: use only the ids one-at-a-time, programme",
      (e) => (e.questions[2].options[0].id = "matrix"),
    ],
  ];

  it.each(cases)("%s: %s", (_, message, breakIt) => {
    const found = faultsOf(breakIt);
    expect(found).toContain("quick-2/edition.json: ");
    expect(found).toContain(message);
  });

  it("lists all faults at once", () => {
    const found = faultsOf((e) => {
      e.letter = "Q";
      e.edition = 36;
    });
    expect(found.split("\n")).toHaveLength(2);
  });
});

describe("a broken model says where it is broken and what to do", () => {
  const modelFaultsOf = (breakIt: (model: Broken) => void) => {
    const model = readJson("questionnaires/model-1.json");
    breakIt(model);
    return messageOf(() => parseModel(model, "model-1.json"));
  };

  it("accepts the model that is there", () => {
    expect(modelFaultsOf(() => {})).toBe("no fault");
  });

  it.each<[name: string, message: string, breakIt: (model: Broken) => void]>([
    ["a table without a source", 'need.sources: name a published source, or "judgement"', (m) => (m.need.sources = [])],
    ["a style without a source", "style.control-tower.source: ", (m) => delete m.style["control-tower"].source],
    [
      "a style without points",
      "style.control-tower.points: name a signal",
      (m) => (m.style["control-tower"].points = {}),
    ],
    ["weights that are not all", "need.weights: make the weights add up to 100", (m) => (m.need.weights.size = 50)],
    [
      "a verdict that begins too late",
      "need.thresholds: let each verdict begin above the last",
      (m) => (m.need.thresholds.recommended = 70),
    ],
    ["a share above 1", "reasons.demand.high: use a share of 0 to 1", (m) => (m.reasons.demand.high = 55)],
    ["a level of 6", "reasons.condition.good: use a level of 1 to 5", (m) => (m.reasons.condition.good = 6)],
    ["a supply that is not asked", "type.supply", (m) => (m.type.supply.robots = 1)],
    [
      "a range from high to low",
      "managers.projects: put the lower number first",
      (m) => (m.managers.projects = [5, 3]),
    ],
    [
      "owners from the smallest house up",
      "team.partTimeLarge[1].people: put the bands in order, the highest first",
      (m) => m.team.partTimeLarge.reverse(),
    ],
    [
      "means from the best down",
      "team.affordable[1].upTo: put the bands in order, the lowest first",
      (m) => m.team.affordable.reverse(),
    ],
    ["a threshold that nobody reads", "reasons.demand", (m) => (m.reasons.demand.medium = 0.5)],
  ])("%s: %s", (_, message, breakIt) => {
    expect(modelFaultsOf(breakIt)).toContain(`model-1.json: ${message}`);
  });
});

describe("a broken plan says where it is broken and what to do", () => {
  const planFaultsOf = (breakIt: (plan: Broken) => void) => {
    const read = (name: string) => readJson(`questionnaires/plan-1/${name}.json`);
    const own = ["steps", "measures", "risks", "targets", "contradictions"];
    const names = [...own, "services", "flavours", "amounts", "revisit"];
    const plan = { staffing: read("team"), ...Object.fromEntries(names.map((name) => [name, read(name)])) };
    breakIt(plan);
    return messageOf(() => parsePlan(plan, "plan-1"));
  };

  it("accepts the plan that is there", () => {
    expect(planFaultsOf(() => {})).toBe("no fault");
  });

  it.each<[name: string, message: string, breakIt: (plan: Broken) => void]>([
    [
      "a step after one that is not there",
      "steps.benefit-review.after[0]: name a step that exists",
      ({ steps }) => (steps["benefit-review"].after = ["benefit-list"]),
    ],
    [
      "a step after one of a later phase",
      "steps.benefit-owner.after[0]: name a step of the same phase or an earlier one",
      ({ steps }) => (steps["benefit-owner"].after = ["benefit-review"]),
    ],
    ["an effort of four", "steps.find-hours.effort: use 1, 2 or 3", ({ steps }) => (steps["find-hours"].effort = 4)],
    [
      "sizes of an office out of order",
      "amounts.steps.most[1].fte: put the bands in order, the highest first; no two with the same",
      ({ amounts }) => (amounts.steps.most[1].fte = 9),
    ],
    [
      "two sizes that begin alike",
      "services.start[1].fte: put the bands in order, the highest first",
      ({ services }) => (services.start[1].fte = services.start[0].fte),
    ],
    [
      "roles from the smallest office up",
      "staffing.bands[1].from: put the bands in order, the highest first",
      ({ staffing }) => staffing.bands.reverse(),
    ],
    [
      "roles of a programme out of order",
      "staffing.programme[1].from: put the bands in order, the highest first",
      ({ staffing }) => staffing.programme.reverse(),
    ],
    [
      "tools from the poorest up",
      "staffing.tools[1].from: put the bands in order, the highest first",
      ({ staffing }) => staffing.tools.reverse(),
    ],
  ])("%s: %s", (_, message, breakIt) => {
    expect(planFaultsOf(breakIt)).toContain(`plan-1: ${message}`);
  });
});

describe("broken words say where they are broken and what to do", () => {
  it.each<[name: string, message: string, breakIt: (words: Broken) => void]>([
    ["a section without text", "sections.work: write the missing text", (w) => delete w.sections.work],
    ["a question without text", "questions.people: write the missing text", (w) => delete w.questions.people],
    [
      "an option without text",
      "questions.people.options.under-10: write the missing text",
      (w) => delete w.questions.people.options["under-10"],
    ],
    ["a text of blanks", "questions.people.why: write the missing text", (w) => (w.questions.people.why = "  ")],
    ["a question left over", "questions.budget: take it out", (w) => (w.questions.budget = w.questions.people)],
    [
      "an option left over",
      "questions.people.options.all: take it out",
      (w) => (w.questions.people.options.all = "All of them"),
    ],
  ])("%s: %s", (_, message, breakIt) => {
    expect(wordFaultsOf(breakIt)).toContain(`quick-1/en.json: ${message}`);
  });
});
