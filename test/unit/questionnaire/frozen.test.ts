import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { filesUnder, readJson } from "@/test/support/files";

/**
 * What old links mean hangs on these files. Display order, sections, minutes and what goes deeper are free and not part of the hash.
 * Until version 1.0.0 a change of meaning may still be decided on: then change the pin, and test/links.json with it.
 */
const PINS = [
  {
    file: "questionnaires/quick-1/edition.json",
    sha256: "46b12cf280861b7cef40eb74637a99df010bb272bd412ec9ac8f4d327617a780",
  },
  { file: "questionnaires/model-1.json", sha256: "f265f6cdb8a61bba85cba012204e12e50c33491408db2ab25666bf7fa478442d" },
  {
    file: "questionnaires/plan-1/steps.json",
    sha256: "366db95cc91ee60715fd82d6c7aca3f6179dff2987cc5ea1abeb3a84ad704414",
  },
  {
    file: "questionnaires/plan-1/measures.json",
    sha256: "c4b8c612a61f8268db3db0f03bd2e81a6d1314b60648fb6a3c3b6910104a9a99",
  },
  {
    file: "questionnaires/plan-1/risks.json",
    sha256: "2aecfbcfde9e15a61f90ab8eb3f8edd79e4ff3112887e356caee579059726680",
  },
  {
    file: "questionnaires/plan-1/targets.json",
    sha256: "b75a9bd1eb4a4e11d9db120e5286a9b917892208aaa88d0f1d03f8b9bfb20b36",
  },
  {
    file: "questionnaires/plan-1/contradictions.json",
    sha256: "b8a888db67dabf0c78eb283795212c5a5ee339c1236dd649629c1a59e0a7ecf1",
  },
  {
    file: "questionnaires/full-1/edition.json",
    sha256: "985c5ffb07ac80cd336cc7162ca99e6e072e274b15e0d3013b1532a8d5fccd39",
  },
  {
    file: "questionnaires/plan-1/team.json",
    sha256: "e256bb0c7f6be584920379ed223e1c8eb26341334af4b7fd81e6fe8d0c18a9a2",
  },
  {
    file: "questionnaires/plan-1/services.json",
    sha256: "7a2a577d2c38e23c06baa8060758e7b415a980128099cc0a73cd11b5c93754e2",
  },
  {
    file: "questionnaires/plan-1/amounts.json",
    sha256: "a4e039c8d39b4c0264d7ef3a31847973e497377632b5cc78bcf5c497f983e0fc",
  },
  {
    file: "questionnaires/plan-1/revisit.json",
    sha256: "dbdb99a1d5978d978ea97e7772e13a07c131845582503a21af7b5a92381f9946",
  },
  {
    file: "questionnaires/plan-1/flavours.json",
    sha256: "0342f3252a529a5f5b37d420011d190654fa1c5133a49448e62627b2014c84e7",
  },
];

/** JSON with keys in order, and lists whose members have slots in the order of the slots. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const slotted = value.every((each) => typeof each?.slot === "number");
    const list = slotted ? value.toSorted((a, b) => a.slot - b.slot) : value;
    return `[${list.map(canonical).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key as keyof typeof value])}`).join(",")}}`;
}

it("everything that a link depends on is pinned: all files but words and examples", () => {
  const meaning = filesUnder("questionnaires", ".json").filter((file) => !/\/([a-z]{2}|example)\.json$/.test(file));
  expect(PINS.map(({ file }) => file).sort()).toEqual(meaning.sort());
});

it.each(PINS)("$file keeps its meaning", ({ file, sha256 }) => {
  const { sections, minutes, layout, deeper, ...meaning } = readJson(file) as Record<string, unknown>;
  const hash = createHash("sha256").update(canonical(meaning)).digest("hex");
  const message = `${file} means something else than it did: a change of meaning is a new edition, in files of its own`;
  expect(hash, message).toBe(sha256);
});
