import { type Evidence, levelOf, questionsOf } from "./evidence";
import { position } from "./scale";
import type { Service, TypeId } from "./types";

/** What a service matters for, and what is missing today; both are dimensions, the second one of practice. */
interface Rule {
  id: string;
  importance: string;
  gap: string;
  /** Types that this service is the core of. */
  core: TypeId[];
}

/** Functions of project offices after Hobbs and Aubry's survey, in our own words; the pairing with answers is judgement. */
const RULES: Rule[] = [
  { id: "status-reports", importance: "size.projects", gap: "maturity.control", core: ["controlling"] },
  { id: "common-method", importance: "size.people", gap: "maturity.method", core: ["supportive", "controlling"] },
  { id: "project-choice", importance: "size.projects", gap: "maturity.portfolio", core: [] },
  { id: "people-booking", importance: "complexity.interfaces", gap: "maturity.resources", core: ["directive"] },
  { id: "coordination", importance: "complexity.interfaces", gap: "maturity.control", core: ["controlling"] },
  { id: "coaching", importance: "complexity.stability", gap: "maturity.method", core: ["supportive"] },
  { id: "audits", importance: "complexity.legal", gap: "maturity.control", core: ["controlling"] },
  { id: "advice-to-leaders", importance: "complexity.strategic", gap: "maturity.portfolio", core: ["directive"] },
  { id: "lessons", importance: "complexity.stability", gap: "maturity.control", core: ["supportive"] },
  { id: "leading-projects", importance: "complexity.strategic", gap: "maturity.control", core: ["directive"] },
];

/** A core service of the type counts this much more. */
const CORE = 1.3;
/** An office starts with few services. */
const MOST = 4;

/**
 * The services an office should start with, at most four: importance times gap, a little more for the core of its type.
 * Priority in whole points of 0–100. None without a unit.
 */
export function chooseServices(evidence: Evidence, type: TypeId): Service[] {
  if (type === "none") return [];
  const strength = (id: string) => {
    const level = levelOf(evidence, id);
    return level === null ? 0.5 : position(level);
  };
  const wanted: { rule: Rule; priority: number }[] = [];
  for (const rule of RULES) {
    const weight = rule.core.includes(type) ? CORE : 1;
    const needed = weight * strength(rule.importance) * (1 - strength(rule.gap));
    const priority = Math.min(100, Math.round(100 * needed));
    if (priority > 0) wanted.push({ rule, priority });
  }
  return wanted
    .sort((a, b) => b.priority - a.priority || (a.rule.id < b.rule.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ rule: { id, importance, gap }, priority }) => ({
      id,
      priority,
      because: [...questionsOf(evidence, importance), ...questionsOf(evidence, gap)],
    }));
}
