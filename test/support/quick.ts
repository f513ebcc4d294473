import { findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { withModel } from "./editions";

/** The first edition of the quick check: pinned, so that a later edition changes no test of this one. */
export const quick = findEdition("quick", 1) as Edition;

export const { profileOf, adviceFor, assessmentOf } = withModel(quick);

/** A company with a need that is plain and a culture that is neither eager nor hostile. */
export const ORDINARY: Answers = {
  people: "30-79",
  projects: "6-15",
  shape: "shared",
  stakes: "year-goal",
  interfaces: "often",
  change: "re-plan",
  oversight: "reports",
  method: "copies",
  control: "mostly-late",
  portfolio: "loudest",
  resources: "ask-around",
  sponsor: "top-member",
  rules: "if-useful",
  managers: "beside-job",
  means: "one-post",
};

/** A small department that runs its few projects well enough. */
export const QUIET: Answers = {
  people: "10-29",
  projects: "2-5",
  shape: "department",
  stakes: "setback",
  interfaces: "now-and-then",
  change: "details",
  oversight: "nobody",
  method: "common",
  control: "mostly-kept",
  portfolio: "yearly",
  resources: "start-only",
  sponsor: "one-manager",
  rules: "if-useful",
  managers: "beside-job",
  means: "hours",
};
