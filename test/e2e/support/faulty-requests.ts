/** Bodies that are JSON but no request, with the path of every fault in them. */
export const FAULTY: Record<string, { body: unknown; paths: string[] }> = {
  null: { body: null, paths: [""] },
  "an array": { body: [], paths: [""] },
  "a string": { body: "quick", paths: [""] },
  "a number": { body: 7, paths: [""] },
  "an empty object": { body: {}, paths: ["questionnaire", "answers"] },
  "an unknown questionnaire": { body: { questionnaire: "nope", answers: {} }, paths: ["questionnaire"] },
  "a questionnaire that is no text": { body: { questionnaire: 1, answers: {} }, paths: ["questionnaire"] },
  "a name of the language for a questionnaire": {
    body: { questionnaire: "__proto__", answers: {} },
    paths: ["questionnaire"],
  },
  "an unknown edition": { body: { questionnaire: "quick", edition: 99, answers: {} }, paths: ["edition"] },
  "an edition that is no number": { body: { questionnaire: "quick", edition: "1", answers: {} }, paths: ["edition"] },
  "answers that are null": { body: { questionnaire: "quick", answers: null }, paths: ["answers"] },
  "answers that are an array": { body: { questionnaire: "quick", answers: ["one"] }, paths: ["answers"] },
  "answers that are text": { body: { questionnaire: "quick", answers: "one" }, paths: ["answers"] },
  "extra keys": {
    body: { questionnaire: "quick", answers: {}, name: "Acme", note: "x" },
    paths: ["name", "note"],
  },
  "answers of wrong types": {
    body: {
      questionnaire: "quick",
      answers: { people: 3, projects: null, shape: ["shared"], stakes: { id: "x" }, means: true },
    },
    paths: ["answers.people", "answers.projects", "answers.shape", "answers.stakes", "answers.means"],
  },
  "unknown questions and options, and an extra key, all at once": {
    body: { questionnaire: "quick", answers: { people: "many", weather: "fine", stakes: "" }, name: "Acme" },
    paths: ["name", "answers.people", "answers.weather", "answers.stakes"],
  },
  "names that objects have by birth": {
    body: JSON.parse('{"questionnaire":"quick","answers":{"__proto__":"one","constructor":"one","people":"toString"}}'),
    paths: ["answers.__proto__", "answers.constructor", "answers.people"],
  },
  "a key __proto__": {
    body: JSON.parse('{"questionnaire":"quick","answers":{},"__proto__":{"answers":{}}}'),
    paths: ["__proto__"],
  },
};

/** Bodies that are no JSON. */
export const NOT_JSON: Record<string, string> = {
  nothing: "",
  "a word": "hello",
  "half an object": '{"questionnaire":"quick","answers":{',
  markup: "<xml/>",
  "a form": "questionnaire=quick&answers=",
};
