import { seal } from "@/lib/link/envelope";
import { allEditions } from "@/lib/questionnaire/registry";
import links from "@/test/links.json" with { type: "json" };
import { below, type Chance, listOf, oneOf, pick } from "./chance";
import { letters, oddText, slip } from "./texts";

const golden = (chance: Chance) => pick(chance, links).code;

/** A code put together by hand, with a check character that fits. */
function forged(chance: Chance): string {
  const { letter, edition } = pick(chance, allEditions());
  const kind = pick(chance, ["a", "s"] as const);
  const length = golden(chance).length - 4;
  const digits = () => listOf(chance, length, () => below(chance, 10)).join("");
  const body = kind === "a" ? digits() : letters(chance, length);
  return seal({ kind, letter, edition: pick(chance, [edition, edition, 2, 35]), body });
}

/** A golden code whose body is changed a little and sealed again. */
function resealed(chance: Chance): string {
  const [, kind, letter, edition, body = ""] = /^(.)(.)(.)(.*).$/.exec(golden(chance)) ?? [];
  const changed = slip(chance, body).replace(/[^0-9a-z]/g, "");
  return seal({ kind: kind as "a", letter: letter ?? "", edition: Number.parseInt(edition ?? "1", 36), body: changed });
}

/** Something in the place of a code: good, nearly good, or nothing like it. */
export function anyCode(chance: Chance): string {
  return oneOf(chance, [
    golden,
    () => golden(chance).toUpperCase(),
    () => slip(chance, golden(chance)),
    () => slip(chance, slip(chance, golden(chance))),
    forged,
    resealed,
    () => letters(chance, below(chance, 90)),
    () => golden(chance).repeat(below(chance, 60)),
    () => letters(chance, below(chance, 6_000)),
    oddText,
  ]);
}
