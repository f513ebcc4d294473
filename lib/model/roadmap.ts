import { type Findings, RULES, STEPS } from "./steps";
import type { Advice } from "./types";

/** What to do first, the most urgent first, each with the answers that ask for it. */
export function planRoadmap(findings: Findings): Advice[] {
  const { dimensions, sources } = findings.profile;
  const level = (id: string) => {
    const dimension = dimensions.find((one) => one.id === id);
    return dimension && dimension.coverage > 0 ? dimension.level : null;
  };
  const called: { rule: (typeof RULES)[number]; urgency: number }[] = [];
  for (const rule of RULES) {
    const urgency = rule.urgency(findings, level);
    if (urgency > 0) called.push({ rule, urgency });
  }
  called.sort((a, b) => b.urgency - a.urgency || STEPS.indexOf(a.rule.id) - STEPS.indexOf(b.rule.id));
  return called.map(({ rule: { id, dimension } }) => ({ id, because: sources[dimension] ?? [] }));
}
