import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_FILE, readFile, writeFile } from "@/lib/workspace/file";
import { VERSIONS, type Version } from "@/lib/workspace/schema";
import { ownQuick } from "@/test/support/own";
import { client, copies, NOTHING, respondent, round } from "@/test/support/workspace";

const ACME = client("acme");
const SPRING = round("spring", ACME);
const ANSWER = respondent("one", SPRING);
const FILLED = {
  clients: [ACME],
  rounds: [SPRING],
  respondents: [ANSWER],
  questionnaires: [{ ...ownQuick, changed: 3 }],
  graves: [{ id: "gone00000000", changed: 2 }],
};

/** A file with something else in it. */
function fileWith(change: object): string {
  return JSON.stringify({ ...JSON.parse(writeFile(FILLED, 0)), ...change });
}

/** The faults of a file with something else in it, each with its path. */
function faults(change: object): string[] {
  const read = readFile(fileWith(change));
  return "faults" in read ? read.faults.map(({ path, kind }) => `${path}: ${kind}`) : [];
}

describe("a backup file", () => {
  it("gives back all that it was made of", () => {
    fc.assert(
      fc.property(copies, (contents) => {
        expect(readFile(writeFile(contents, 0))).toEqual({ ok: true, contents });
      }),
    );
  });

  it.each([
    ["damaged", ""],
    ["damaged", writeFile(FILLED, 0).slice(0, -20)],
    ["foreign", "{}"],
    ["foreign", "null"],
    ["foreign", "[1,2]"],
    ["foreign", '{"format":"other","version":1}'],
    ["foreign", fileWith({ version: "1" })],
    ["newer", fileWith({ version: 99 })],
    ["too-large", " ".repeat(LARGEST_FILE + 1)],
  ])("that cannot be one is named: %s", (problem, text) => {
    expect(readFile(text)).toEqual({ ok: false, problem });
  });

  it("is refused with the path of each fault", () => {
    expect(faults({ clients: 7 })).toContain("clients: list");
    expect(faults({ clients: [null], rounds: [], respondents: [] })).toEqual(["clients[0]: record"]);
    expect(faults({ clients: [ACME, { ...ACME, id: "other0000000", name: " " }] })).toEqual(["clients[1].name: text"]);
    expect(faults({ clients: [ACME, ACME] })).toEqual(["clients[1].id: twice"]);
    expect(faults({ rounds: [{ ...SPRING, label: 5, started: -1, edition: 0 }], respondents: [] })).toEqual([
      "rounds[0].edition: number",
      "rounds[0].label: text",
      "rounds[0].started: time",
    ]);
    expect(faults({ rounds: [{ ...SPRING, consensus: "ab" }], respondents: [] })).toEqual([
      "rounds[0].consensus: code",
    ]);
    expect(
      faults({ rounds: [{ ...SPRING, targets: { "maturity.method": 6 }, summary: 5, minimum: "5" }], respondents: [] }),
    ).toEqual(["rounds[0].targets: levels", "rounds[0].summary: text", "rounds[0].minimum: number"]);
    expect(faults({ clients: [{ ...ACME, archived: "no" }], rounds: [], respondents: [] })).toEqual([
      "clients[0].archived: flag",
    ]);
    expect(faults({ respondents: [{ ...ANSWER, role: "king", code: `${ANSWER.code.slice(0, -1)}_` }] })).toEqual([
      "respondents[0].role: role",
      "respondents[0].code: code",
    ]);
    expect(faults({ graves: [{ id: "no", changed: 1.5 }] })).toEqual(["graves[0].id: id", "graves[0].changed: time"]);
  });

  it.each([
    7,
    { sponsor: 5 },
    { sponsor: { links: [], confidence: null } },
    { sponsor: { note: "x".repeat(2001), links: [], confidence: null } },
    { sponsor: { note: "", links: "https://example.org/", confidence: null } },
    { sponsor: { note: "", links: ["javascript:alert(1)"], confidence: null } },
    { sponsor: { note: "", links: ["https://user:secret@example.org/"], confidence: null } },
    { sponsor: { note: "", links: Array(11).fill("https://example.org/"), confidence: null } },
    { sponsor: { note: "", links: [], confidence: "certain" } },
  ])("is refused where an answer rests on what nobody could have entered: %j", (evidence) => {
    expect(faults({ rounds: [{ ...SPRING, evidence }], respondents: [] })).toEqual(["rounds[0].evidence: evidence"]);
  });

  it("is refused where something belongs to nothing", () => {
    expect(faults({ clients: [], respondents: [] })).toEqual(["rounds[0]: parent"]);
    expect(faults({ respondents: [{ ...ANSWER, id: "x".repeat(20) }] })).toEqual(["respondents[0]: parent"]);
  });

  it("may hold anything without harm", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (clients, rounds) => {
        const text = fileWith({ clients, rounds, ["__proto__"]: clients });
        expect(() => readFile(text)).not.toThrow();
      }),
    );
    const hostile = fileWith({}).replace('{"format"', '{"__proto__":{"archived":true},"constructor":1,"format"');
    expect(readFile(hostile)).toEqual({ ok: true, contents: FILLED });
  });

  it("of an older version is brought up to the newest", () => {
    const versions: Version[] = [
      ...VERSIONS,
      {
        number: VERSIONS.length + 1,
        tables: {},
        change: { clients: (row) => ({ ...(row as object), archived: true }) },
      },
    ];
    expect(readFile(writeFile({ ...NOTHING, clients: [ACME] }, 0), versions)).toMatchObject({
      ok: true,
      contents: { clients: [{ archived: true }] },
    });
  });
});
