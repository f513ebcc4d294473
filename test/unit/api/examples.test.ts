import { describe, expect, it } from "vitest";
import { runExamples } from "@/app/_ui/developers/examples";
import { writeJson } from "@/app/_ui/developers/write-json";
import { askApi } from "@/test/support/api";

const examples = await runExamples();

/** The words of a line for a shell; nothing but single quotes is used in them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

describe("an example of the page for developers", () => {
  it.each(examples)("$id: the line asks for what stands below it", async ({ line, status, answer, href }) => {
    const [curl, silent, ...rest] = wordsOf(line);
    expect([curl, silent]).toEqual(["curl", "-s"]);
    const url = rest.at(-1) ?? "";
    const sent = rest.length > 1 ? { method: "POST", body: rest[rest.indexOf("-d") + 1] } : {};
    const { pathname } = new URL(url);
    const response = await askApi(pathname, sent);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(answer);
    expect(href).toBe(sent.body ? null : pathname);
  });

  it("shows good answers and a mistake", () => {
    expect(examples.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 422]);
  });
});

describe("JSON to be read", () => {
  const write = (value: unknown) => writeJson(value, (count) => `+${count}`);

  it("is the same JSON where no list is long", () => {
    const value = { a: [1, "x", null], b: { c: [], d: {} }, e: true, long: "y".repeat(90), f: [{ g: 1.5 }] };
    expect(JSON.parse(write(value))).toEqual(value);
  });

  it("shows the first entry of a list and tells how many more there are", () => {
    expect(write([{ a: 1 }, { a: 2 }, { a: 3 }])).toBe('[ { "a": 1 }, +2 ]');
    expect(write(["short", "list"])).toBe('[ "short", "list" ]');
  });

  it("breaks lines that are too long, at every depth", () => {
    const text = write({ one: { two: { three: "z".repeat(50), four: "z".repeat(50) } } });
    expect(text.split("\n").map((line) => line.length - line.trimStart().length)).toEqual([0, 2, 4, 6, 6, 4, 2, 0]);
  });
});
