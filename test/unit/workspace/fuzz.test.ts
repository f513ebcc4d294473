import { expect, it } from "vitest";
import { chanceFrom } from "@/test/support/fuzz/chance";
import { readAnyFile } from "@/test/support/fuzz/read-files";

it("whatever is imported or pasted is read exactly, or refused", () => {
  const chance = chanceFrom(20_262);
  const read = Array.from({ length: 400 }, () => readAnyFile(chance));
  for (const kind of ["backup", "assessment"] as const) {
    const count = read.filter((one) => one[kind]).length;
    expect(count, kind).toBeGreaterThan(20);
    expect(count, kind).toBeLessThan(200);
  }
}, 60_000);
