import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scripts } from "@/package.json";

const FOLDER = ".github/workflows";

describe.each(readdirSync(FOLDER))("the workflow %s", (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");

  it("uses actions by their commit, which nobody can move, and names the version", () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = ""]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/);
  });

  it("may read and nothing else", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n$/m);
    expect(text).not.toMatch(/: write\b|pull_request_target|secrets\./);
  });

  it("runs what there is", () => {
    const run = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, script = ""]) => script);
    expect(run.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  });
});
