import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { publishedNames } from "@/lib/api/published";
import { allEditions } from "@/lib/questionnaire/registry";
import { askApi } from "@/test/support/api";
import { readJson } from "@/test/support/files";
import { checkFrom, refsIn, resolve } from "@/test/support/json-schema";

async function published(name: string): Promise<z.ZodType> {
  return checkFrom(await (await askApi(`/api/v1/schemas/${name}`)).json());
}

describe("a published JSON Schema", () => {
  it.each(publishedNames())("%s stands by itself", async (name) => {
    const schema = await (await askApi(`/api/v1/schemas/${name}`)).json();
    expect(schema).toMatchObject({ $schema: expect.stringContaining("2020-12"), $id: `/api/v1/schemas/${name}` });
    expect(refsIn(schema).filter((ref) => resolve(schema, ref) === undefined)).toEqual([]);
  });

  it.each(allEditions())("of editions fits the file of $id, and not one with a slot too many", async (edition) => {
    const check = await published("edition");
    const file = readJson(`questionnaires/${edition.id}-${edition.edition}/edition.json`) as { questions: object[] };
    expect(check.safeParse(file).error?.issues).toBeUndefined();
    const questions = file.questions.map((question) => ({ ...question, slot: 46 }));
    expect(check.safeParse({ ...file, questions }).success).toBe(false);
  });

  it.each(allEditions())("of the answers to $id knows its questions and options", async (edition) => {
    const check = await published(`answers-${edition.id}-${edition.edition}`);
    const answers = readJson(`questionnaires/${edition.id}-${edition.edition}/example.json`) as object;
    const [first] = edition.questions;
    expect(check.safeParse(answers).success).toBe(true);
    expect(check.safeParse({ ...answers, [first?.id ?? ""]: "unknown" }).success).toBe(true);
    expect(check.safeParse({ ...answers, [first?.id ?? ""]: "other" }).success).toBe(false);
    expect(check.safeParse({ ...answers, other: "unknown" }).success).toBe(false);
  });

  it("of an assessment fits what the API answers, and notices what is missing", async () => {
    const check = await published("assessment");
    const document = await (await askApi("/api/v1/results/aq1211338111123322y")).json();
    expect(check.safeParse(document).error?.issues).toBeUndefined();
    expect(check.safeParse({ ...document, links: {} }).success).toBe(false);
  });
});
