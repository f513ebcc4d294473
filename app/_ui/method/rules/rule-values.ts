import type { Parameters } from "@/lib/questionnaire/types";
import { decimal } from "../numbers";

/** Every figure that the text above a table of rules speaks of. */
export function ruleValues(locale: string, parameters: Parameters, path: string): Record<string, string> {
  const values: [string, unknown][] = Object.entries(numbersOf(parameters, path));
  const numbers = values.filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return Object.fromEntries(numbers.map(([name, value]) => [name, decimal(locale, value)]));
}

function numbersOf({ sourcing, services, amounts, revisit }: Parameters, path: string): object {
  if (path === "sourcing") return sourcing.thresholds;
  if (path === "steps") return { ...amounts.steps, ...bandsOf(amounts.steps.most) };
  if (path === "measures" || path === "risks") return amounts[path];
  if (path === "services.catalogue") return services;
  return path === "revisit.besides" ? revisit : {};
}

/** Steps and posts of each size of office, the smallest first: `steps0`, `posts0` and so on. */
function bandsOf(most: Parameters["amounts"]["steps"]["most"]): Record<string, number> {
  const bands: Record<string, number> = {};
  for (const [place, { fte, steps }] of most.toReversed().entries()) {
    bands[`steps${place}`] = steps;
    bands[`posts${place}`] = fte;
  }
  return bands;
}
