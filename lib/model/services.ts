import { isKnown, position } from "./scale";
import type { Profile, Service, TypeId } from "./types";

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
export function chooseServices({ dimensions, sources }: Profile, type: TypeId): Service[] {
  if (type === "none") return [];
  const strength = (id: string) => {
    const dimension = dimensions.find((one) => one.id === id);
    return isKnown(dimension) ? position(dimension.level) : 0.5;
  };
  return RULES.map(({ id, importance, gap, core }) => {
    const weight = core.includes(type) ? CORE : 1;
    const priority = Math.min(100, Math.round(100 * weight * strength(importance) * (1 - strength(gap))));
    return { id, priority, because: [...(sources[importance] ?? []), ...(sources[gap] ?? [])] };
  })
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}
