import type { z } from "zod";
import type { Fault } from "@/lib/api/schema/problem";
import { assessRequest } from "@/lib/api/schema/requests";
import { allEditions, currentEditions, findEdition } from "@/lib/questionnaire/registry";
import { type Answers, type Edition, NOT_APPLICABLE, UNKNOWN } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";

type Shape = z.output<typeof assessRequest>;

export type AssessRequest = { ok: true; edition: Edition; answers: Answers } | { ok: false; faults: Fault[] };

/** Checks the body of an assess request, and lists every fault with its path. */
export function parseAssessRequest(body: unknown, locale: string, words: Words<"api">["faults"]): AssessRequest {
  const parsed = assessRequest.safeParse(body);
  const faults = parsed.success ? [] : shapeFaults(parsed.error, locale, words);
  const { questionnaire, edition: number, answers } = (isObject(body) ? body : {}) as Partial<Shape>;
  const asked = Number.isInteger(number) ? number : undefined;
  const edition = typeof questionnaire === "string" ? findEdition(questionnaire, asked) : undefined;
  if (typeof questionnaire === "string" && !edition) faults.push(unknownEdition(questionnaire, locale, words));
  if (edition && isObject(answers)) faults.push(...answerFaults(edition, answers, locale, words));
  if (!edition || !parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, edition, answers: parsed.data.answers };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shapeFaults(error: z.ZodError, locale: string, words: Words<"api">["faults"]): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((path) => ({ path, message: say(locale, words.extra) }));
    }
    const path = issue.path.map(String).join(".");
    // Each answer is held against its question.
    if (issue.path.length > 1) return [];
    if (path === "questionnaire") return { path, message: say(locale, words.questionnaire, { known: knownIds() }) };
    if (path === "edition") return { path, message: say(locale, words.edition, { known: knownEditions() }) };
    return { path, message: say(locale, path === "answers" ? words.answers : words.object) };
  });
}

function unknownEdition(id: string, locale: string, words: Words<"api">["faults"]): Fault {
  return findEdition(id)
    ? { path: "edition", message: say(locale, words.edition, { known: knownEditions(id) }) }
    : { path: "questionnaire", message: say(locale, words.questionnaire, { known: knownIds() }) };
}

function knownEditions(id?: string): string {
  const editions = allEditions().filter((edition) => id === undefined || edition.id === id);
  return [...new Set(editions.map(({ edition }) => edition))].join(", ");
}

function answerFaults(
  edition: Edition,
  answers: Record<string, unknown>,
  locale: string,
  words: Words<"api">["faults"],
): Fault[] {
  const known = edition.questions.map(({ id }) => id).join(", ");
  return Object.entries(answers).flatMap(([id, answer]) => {
    const path = `answers.${id}`;
    const question = edition.questions.find((one) => one.id === id);
    if (!question) return { path, message: say(locale, words.question, { known }) };
    const options = [...question.options.map((option) => option.id), UNKNOWN, NOT_APPLICABLE];
    if (typeof answer === "string" && options.includes(answer)) return [];
    return { path, message: say(locale, words.option, { known: options.join(", ") }) };
  });
}

/** The questionnaires that can be answered, for messages. */
export function knownIds(): string {
  return currentEditions()
    .map(({ id }) => id)
    .join(", ");
}
