import { expect, it } from "vitest";
import { packEditions, unpackEditions } from "@/lib/questionnaire/edition-set";
import { allEditions, editionWords } from "@/lib/questionnaire/registry";

it("editions arrive as they were sent, and what they share is sent once", async () => {
  const editions = allEditions();
  const set = { editions, editionWords: await Promise.all(editions.map((edition) => editionWords(edition, "en"))) };
  const sent = JSON.stringify(packEditions(set));
  expect(unpackEditions(JSON.parse(sent))).toEqual(set);
  expect(sent.match(/"costPerPost"/g)).toHaveLength(new Set(editions.map(({ model }) => model)).size);
});
