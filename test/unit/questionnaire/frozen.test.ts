import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { readJson } from "@/test/support/files";

/**
 * What old links mean hangs on these files. Display order, sections and minutes are free and not part of the hash.
 * Until version 1.0.0 a change of meaning may still be decided on: then change the pin, and test/links.json with it.
 */
const PINS = [
  {
    file: "questionnaires/quick-1/edition.json",
    sha256: "fd29f0e1abeab90b69ba756eee5820ed7ef80fa9ea34f858c7592f7f45049a1f",
  },
  { file: "questionnaires/model-1.json", sha256: "64358d37525090309a77b24fda5ddadf65d38435d0b71263b45ffca6da07391f" },
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

it.each(PINS)("$file keeps its meaning", ({ file, sha256 }) => {
  const { sections, minutes, layout, ...meaning } = readJson(file) as Record<string, unknown>;
  const hash = createHash("sha256").update(canonical(meaning)).digest("hex");
  const message = `${file} means something else than it did: a change of meaning is a new edition, in files of its own`;
  expect(hash, message).toBe(sha256);
});
