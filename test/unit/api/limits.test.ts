import { describe, expect, it } from "vitest";
import { jsonShape } from "@/app/_http/json-shape";
import { BATCH_LIMIT, BODY_LIMIT, MOST_DEPTH, MOST_ENTRIES, MOST_REQUESTS } from "@/lib/api/limits";
import example from "@/questionnaires/full-1/example.json";
import { askApi } from "@/test/support/api";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const listOf = (count: number) => `[${Array(count).fill("0").join(",")}]`;
const FULL = { questionnaire: "full", answers: example };

/** Status and kind of the answer to a body. */
async function kindOf(path: string, body: BodyInit): Promise<string> {
  const response = await askApi(path, { method: "POST", body });
  if (response.ok) return "200";
  return `${response.status} ${(await response.json()).type.replace("/developers#", "")}`;
}

describe("how deep and how wide a text is", () => {
  it.each([
    [nested(MOST_DEPTH), "fine"],
    [nested(MOST_DEPTH + 1), "too-deep"],
    [listOf(MOST_ENTRIES), "fine"],
    [listOf(MOST_ENTRIES + 1), "too-many"],
    [
      `{${Array(MOST_ENTRIES + 1)
        .fill('"one":1')
        .join(",")}}`,
      "too-many",
    ],
    [`[${Array(3).fill(listOf(60)).join(",")}]`, "fine"],
    [JSON.stringify([nested(99), listOf(200), '"\\"', "\\"]), "fine"],
    ["]]]]},,,,", "fine"],
    ['"[[[[[[[[[[[[[[[[[', "fine"],
    [",".repeat(1_000), "fine"],
    ["", "fine"],
  ])("%s", (text, shape) => {
    expect(jsonShape(text)).toBe(shape);
  });
});

describe.each([
  ["/api/v1/assess", BODY_LIMIT, FULL],
  ["/api/v1/assess/batch", BATCH_LIMIT, { requests: [FULL] }],
])("a body of %s", (path, limit, good) => {
  it("is read up to its limit, and no further", async () => {
    expect(await kindOf(path, JSON.stringify(good).padEnd(limit))).toBe("200");
    expect(await kindOf(path, JSON.stringify(good).padEnd(limit + 1))).toBe("413 too-large");
  });

  it("that is too long ends the connection with the answer, whatever that says", async () => {
    for (const address of [path, `${path}?lang=xx`]) {
      const close = async (length: number) =>
        (await askApi(address, { method: "POST", body: " ".repeat(length) })).headers.get("connection");
      expect([await close(limit), await close(limit + 1)], address).toEqual([null, "close"]);
    }
  });

  it("is UTF-8", async () => {
    const text = JSON.stringify({ ...good, note: "é" });
    expect(await kindOf(path, Buffer.from(text, "utf8"))).toBe("422 invalid");
    expect(await kindOf(path, Buffer.from(text, "latin1"))).toBe("422 not-json");
    expect(await kindOf(path, Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]))).toBe("422 not-json");
  });

  it("neither nests too deep nor has too many entries", async () => {
    expect(await kindOf(path, nested(9_000))).toBe("422 too-deep");
    expect(await kindOf(path, listOf(9_000))).toBe("422 too-many");
  });
});

describe("a batch", () => {
  it("holds a hundred full assessments well within its limit, and none more", async () => {
    const whole = { requests: Array(MOST_REQUESTS).fill(FULL) };
    expect(JSON.stringify(whole).length).toBeLessThan(BATCH_LIMIT / 2);
    expect(await kindOf("/api/v1/assess/batch", JSON.stringify(whole))).toBe("200");
    const more = { requests: [...whole.requests, FULL] };
    expect(await kindOf("/api/v1/assess/batch", JSON.stringify(more))).toBe("422 too-many");
  });

  it("does not answer a short body with a very long one", async () => {
    const answers = Object.fromEntries(Array.from({ length: MOST_ENTRIES }, (_, at) => [`q${at}`, 0]));
    const body = JSON.stringify({ requests: Array(MOST_REQUESTS).fill({ questionnaire: "full", answers }) });
    const response = await askApi("/api/v1/assess/batch", { method: "POST", body });
    expect((await response.text())?.length).toBeLessThan(12 * body.length);
  });
});
