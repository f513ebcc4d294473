import { DIFFERENCES, type Difference, differencesOf } from "@/lib/questionnaire/own/differences";
import type { Differs, Edition } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { editionKey } from "../group/edition-key";
import { type Telling, tellDifference } from "./tell-difference";

/** How an own questionnaire differs, counted in one sentence and told one by one. */
export function differsOf(telling: Telling, differences: Difference[]): Differs {
  const { locale, words, own } = telling;
  const { differ } = words.own;
  const values = { title: words.originals[editionKey(own.base)]?.[locale]?.title ?? "", edition: own.base.edition };
  const counts = DIFFERENCES.flatMap((kind) => {
    const count = differences.filter((one) => one.kind === kind).length;
    return count > 0 ? [say(locale, differ.counts[kind], { count })] : [];
  });
  const list = new Intl.ListFormat(locale, { type: "unit" }).format(counts);
  return {
    summary: counts.length > 0 ? say(locale, differ.summary, { ...values, list }) : say(locale, differ.none, values),
    items: differences.map((one) => tellDifference(telling, one)),
  };
}

/** What a reader of a result is told: all that counts, and the words of the language that they read. */
export function toldOf(telling: Telling, base: Edition): Differs {
  const { locale, words, own } = telling;
  const original = words.originals[editionKey(base)]?.[locale];
  return differsOf(telling, differencesOf(own, base, original ? { [locale]: original } : {}));
}
