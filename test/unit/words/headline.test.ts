import { describe, expect, it } from "vitest";
import { type ReachId, TYPES, type TypeId, type Verdict } from "@/lib/model/types";
import { CONTEXT, type Office } from "@/lib/questionnaire/types";
import { loadWords } from "@/lib/words/load";
import { gist, headline } from "@/lib/words/result/headline";

const result = await loadWords("en", "result");
const OFFICES: (Office | null)[] = [null, ...CONTEXT.office];
const PAIRS: [Verdict, TypeId][] = [
  ["not-now", "none"],
  ["lightweight", "none"],
  ...TYPES.filter((type) => type !== "none").flatMap((type): [Verdict, TypeId][] => [
    ["recommended", type],
    ["strong", type],
  ]),
];
const facts = (verdict: Verdict, type: TypeId, office: Office | null, override: "office" | null = null) => ({
  need: { verdict, override },
  type: { id: type },
  fte: { likely: 3 },
  reach: { id: "enterprise" as ReachId },
  office,
});
const sentence = (...given: Parameters<typeof facts>) => headline("en", result, facts(...given));

describe.each(PAIRS)("the sentence for %s, %s", (verdict, type) => {
  it.each(OFFICES)("is whole for an office that is %s", (office) => {
    expect(sentence(verdict, type, office)).toMatch(/^[A-Z].+[.]$/);
    if (type !== "none") expect(sentence(verdict, type, office)).toMatch(/3\speople/);
    expect(gist("en", result, facts(verdict, type, office))).toMatch(/^[A-Z].+[.]$/);
  });

  it("begins nothing where an office is there, or where nobody knows", () => {
    for (const office of ["scattered", "struggling", "working", null] as const)
      expect(sentence(verdict, type, office)).not.toContain("begin");
    if (type !== "none") expect(sentence(verdict, type, "never")).toContain("to begin with");
  });

  it("tells each office of today apart", () => {
    const told = new Set(OFFICES.map((office) => gist("en", result, facts(verdict, type, office))));
    expect(told.size).toBe(type === "none" ? 4 : 5);
  });
});

it("an office that lifted the verdict is kept, even where a summary does not know it", () => {
  expect(sentence("recommended", "controlling", null, "office")).toBe(
    sentence("recommended", "controlling", "working"),
  );
});

it("an office for one project or programme sets no rules for all projects", () => {
  for (const type of TYPES.filter((id) => id !== "none")) {
    const given = { ...facts("strong", type, "never"), reach: { id: "project" as ReachId } };
    expect(gist("en", result, given)).toMatch(/project or programme/);
    expect(gist("en", result, facts("strong", type, "never"))).not.toMatch(/programme/);
  }
});
