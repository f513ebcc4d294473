import { expect, it } from "vitest";
import { TASKS } from "@/lib/model/roles";
import { PHASES, PLACES } from "@/lib/model/team-types";
import { allEditions } from "@/lib/questionnaire/registry";
import words from "@/lib/words/en/team.json";

it("every role, task, place and phase has its words, and no other", () => {
  for (const { parameters } of allEditions()) {
    expect(Object.keys(words.roles).sort()).toEqual(Object.keys(parameters.staffing.roles).sort());
  }
  expect(Object.keys(words.tasks).sort()).toEqual([...TASKS].sort());
  expect(Object.keys(words.place.places)).toEqual([...PLACES]);
  for (const id of PHASES) expect(words.phases[id]).toBeTruthy();
});
