import { readFileSync } from "node:fs";
import { anyJson } from "./bodies";
import { below, type Chance, listOf, oneOf, pick } from "./chance";
import { anyCode } from "./codes";
import { oddText, slip } from "./texts";

const BACKUPS = [1, 2, 3, 4].map((version) => readFileSync(`test/workspace/version-${version}.json`, "utf8"));

const ASSESSMENTS = ["quick", "full"].map((id) => {
  const answers = readFileSync(`questionnaires/${id}-1/example.json`, "utf8");
  return `{"format":"pmo-fit-assessment","version":1,"questionnaire":{"id":"${id}","edition":1},"answers":${answers}}`;
});

/** A value somewhere inside another, by something else. */
function changed(chance: Chance, value: unknown): unknown {
  if (typeof value !== "object" || value === null || chance() < 0.1) return other(chance);
  const keys = Object.keys(value);
  if (keys.length === 0) return other(chance);
  const key = pick(chance, keys);
  const inside = changed(chance, (value as Record<string, unknown>)[key]);
  if (Array.isArray(value)) return value.with(Number(key), inside);
  return { ...value, [chance() < 0.1 ? oddText(chance) : key]: inside };
}

function other(chance: Chance): unknown {
  try {
    return JSON.parse(anyJson(chance, 2));
  } catch {
    return oddText(chance);
  }
}

/** Something in the place of a file: good, nearly good, or nothing like it. */
export function anyFile(chance: Chance): string {
  const good = pick(chance, [...BACKUPS, ...ASSESSMENTS]);
  return oneOf(chance, [
    () => good,
    () => slip(chance, good),
    () => JSON.stringify(changed(chance, JSON.parse(good))),
    () => JSON.stringify(changed(chance, changed(chance, JSON.parse(good)))),
    () => good.replaceAll(pick(chance, ['"id"', "null", "1", "[", '"']), () => JSON.stringify(oddText(chance))),
    () => anyJson(chance, 5),
    () => "[".repeat(below(chance, 100_000)),
    oddText,
  ]);
}

/** Something in the place of a paste of replies. */
export function anyPaste(chance: Chance): string {
  const words = (one: Chance) => listOf(one, below(one, 6), () => (one() < 0.6 ? `r1${anyCode(one)}` : oddText(one)));
  return listOf(chance, below(chance, 8), () => words(chance).join(pick(chance, [" ", "/", "#", ""]))).join("\n");
}
