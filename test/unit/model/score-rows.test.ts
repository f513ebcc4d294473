import { describe, expect, it } from "vitest";
import { decide } from "@/lib/model/decide";
import { scoreRows } from "@/lib/model/score-rows";
import type { Decision } from "@/lib/model/types";
import { ORDINARY, quick } from "@/test/support/quick";

const known = { level: 2, lowest: 1, highest: 3, coverage: 1 };
const unknown = { level: 3, lowest: 1, highest: 5, coverage: 0 };

const decision = {
  profile: {
    size: known,
    complexity: { ...known, level: 4 },
    maturity: { ...known, target: 3 },
    readiness: unknown,
    dimensions: [
      { id: "maturity.method", axis: "maturity", ...known, level: 1 },
      { id: "size.people", axis: "size", ...known },
      { id: "maturity.control", axis: "maturity", ...unknown },
    ],
  },
  recommendation: { practice: [{ id: "maturity.method", target: 4 }] },
} as unknown as Decision;

const rows = () => scoreRows(decision);
const rowOf = (id: string) => rows().find((row) => row.id === id);

describe("the rows of the scores", () => {
  it("are the four axes, each with its own dimensions below", () => {
    expect(rows().map(({ id, axis }) => [id, axis])).toEqual([
      ["size", "size"],
      ["size.people", "size"],
      ["complexity", "complexity"],
      ["maturity", "maturity"],
      ["maturity.method", "maturity"],
      ["maturity.control", "maturity"],
      ["readiness", "readiness"],
    ]);
  });

  it("mark the mean of each axis, and no dimension", () => {
    expect(
      rows()
        .filter(({ isMean }) => isMean)
        .map(({ id }) => id),
    ).toEqual(["size", "complexity", "maturity", "readiness"]);
  });

  it("tell the level and what is possible; no level where nothing is known", () => {
    expect(rowOf("size")).toMatchObject({ level: 2, lowest: 1, highest: 3 });
    expect(rowOf("maturity.control")).toMatchObject({ level: null, lowest: 1, highest: 5 });
    expect(rowOf("readiness")).toMatchObject({ level: null });
  });

  it("call for a level of practice, in the mean and where the comparison has one", () => {
    expect(
      rows()
        .map(({ id, target }) => [id, target])
        .filter(([, target]) => target !== null),
    ).toEqual([
      ["maturity", 3],
      ["maturity.method", 4],
    ]);
  });

  it("hold every dimension of an assessment once", () => {
    const decided = decide(quick, ORDINARY);
    expect(scoreRows(decided)).toHaveLength(4 + decided.profile.dimensions.length);
  });
});
