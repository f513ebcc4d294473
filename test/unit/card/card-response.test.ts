import { expect, it } from "vitest";
import { cardResponse } from "@/app/_http/card-response";
import golden from "@/test/links.json" with { type: "json" };

const CODES = [...new Set(golden.map(({ code }) => code).filter((code) => code.startsWith("s")))].slice(0, 12);

const ask = (code: string, headers?: HeadersInit) =>
  cardResponse(new Request(`https://pmo.example.org/r/${code}/card.png`, { headers }), code, "wide");

it("many cards at once are answered at once: some drawn and kept for ever, the others stood in for and soon asked for again", async () => {
  expect(CODES).toHaveLength(12);
  const answers = await Promise.all(CODES.map((code) => ask(code)));
  for (const answer of answers) expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  const drawn = answers.filter(({ headers }) => headers.get("cache-control")?.includes("immutable"));
  const stoodIn = answers.filter(({ headers }) => headers.get("cache-control") === "public, max-age=10");
  expect(drawn.length).toBeGreaterThan(1);
  expect(stoodIn.length).toBeGreaterThan(1);
  expect(drawn.length + stoodIn.length).toBe(CODES.length);
  const pictures = await Promise.all(stoodIn.map((answer) => answer.arrayBuffer()));
  expect(new Set(pictures.map((picture) => Buffer.from(picture).toString("base64"))).size).toBe(1);
  expect(stoodIn.map(({ headers }) => headers.get("etag"))).toEqual(stoodIn.map(() => null));

  // Whoever has a card is not made to wait for it, drawn or not.
  const last = CODES.at(-1) as string;
  const { headers } = await ask(last);
  const again = await ask(last, { "If-None-Match": headers.get("etag") ?? "" });
  expect([again.status, await again.text()]).toEqual([304, ""]);
}, 30_000);
