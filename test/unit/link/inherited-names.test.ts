import { expect, it } from "vitest";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decode } from "@/lib/link/code";
import { ORDINARY, quick } from "@/test/support/quick";

it.each(["constructor", "__proto__", "toString", "valueOf"])("an answer called %s is left out of the code", (trap) => {
  const { people: _, ...known } = ORDINARY;
  const code = encodeAnswers(quick, { ...known, people: trap });
  expect(code).toBe(encodeAnswers(quick, known));
  expect(decode(code, [quick]).ok).toBe(true);
});
