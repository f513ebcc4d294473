import type { APIRequestContext } from "@playwright/test";
import type { Assessment } from "@/lib/model/types";
import type { Answers } from "./questions";
import { expect } from "./test";

/** What the API says of a set of answers that are enough for a verdict. */
export interface ResultDocument extends Assessment {
  links: Record<"summary" | "answers" | "card", string>;
}

/** The whole document for answers. */
export async function assess(
  request: APIRequestContext,
  answers: Answers,
  questionnaire = "quick",
): Promise<ResultDocument> {
  const response = await request.post("/api/v1/assess", { data: { questionnaire, answers } });
  expect(response.status()).toBe(200);
  return response.json();
}

/** The ways to one result: its two codes and the paths they are opened under. */
export async function waysTo(request: APIRequestContext, answers: Answers, questionnaire = "quick") {
  const document = await assess(request, answers, questionnaire);
  const answersCode = new URL(document.links.answers).hash.slice(1);
  const asSummary = new URL(document.links.summary).pathname;
  return {
    document,
    answersCode,
    summaryCode: asSummary.split("/").at(-1) as string,
    /** Computed in the browser. */
    inBrowser: `/r#${answersCode}`,
    /** Computed on the server, from all answers. */
    onServer: `/r/${answersCode}`,
    /** Computed on the server, from the summary. */
    asSummary,
  };
}
