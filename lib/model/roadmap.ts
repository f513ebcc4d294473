import { type Findings, RULES, STEPS } from "./steps";
import type { Advice } from "./types";

/** What to do first, the most urgent first, each with the answers that ask for it. */
export function planRoadmap(findings: Findings): Advice[] {
  const { dimensions, sources } = findings.profile;
  const level = (id: string) => {
    const dimension = dimensions.find((one) => one.id === id);
    return dimension && dimension.coverage > 0 ? dimension.level : null;
  };
  return RULES.map((rule) => ({ ...rule, weight: rule.urgency(findings, level) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || STEPS.indexOf(a.id) - STEPS.indexOf(b.id))
    .map(({ id, dimension }) => ({ id, because: sources[dimension] ?? [] }));
}
