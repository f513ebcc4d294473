import { seal } from "@/lib/link/envelope";
import type { CodeProblem } from "@/lib/link/problems";
import { OWN_LETTER } from "@/lib/questionnaire/types";

/** Codes that cannot be read, by what is wrong with them. They go into addresses as they are. */
export function badCodes(good: string): Record<string, { code: string; problem: CodeProblem }> {
  const middle = good.length / 2;
  const other = good.at(middle) === "1" ? "2" : "1";
  return {
    garbage: { code: "hello-world", problem: "not-a-code" },
    markup: { code: encodeURIComponent("<script>alert(1)</script>"), problem: "not-a-code" },
    emoji: { code: encodeURIComponent("🙂🙃"), problem: "not-a-code" },
    "over-long": { code: "a".repeat(5_000), problem: "not-a-code" },
    "over-long that begins well": { code: good + "1".repeat(5_000), problem: "not-a-code" },
    "cut short": { code: good.slice(0, -3), problem: "cut-short" },
    mistyped: { code: good.slice(0, middle) + other + good.slice(middle + 1), problem: "mistyped" },
    "of a later edition": {
      code: seal({ kind: "a", letter: "q", edition: 35, body: "1".repeat(15) }),
      problem: "unknown-edition",
    },
    "of an own questionnaire": {
      code: seal({ kind: "a", letter: OWN_LETTER, edition: 1, body: "1".repeat(27) }),
      problem: "own-questionnaire",
    },
  };
}
