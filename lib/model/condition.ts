import type { OutlineParameters, Purpose } from "@/lib/questionnaire/types";
import { type Evidence, levelOf, questionsOf } from "./evidence";
import { loudest } from "./loudest";
import { carriesProgramme } from "./need";
import type { Advice } from "./types";

/** What stands in the way, by its dimension of readiness. */
const OBSTACLES = {
  "readiness.sponsor": "condition-sponsor",
  "readiness.means": "condition-means",
  "readiness.rules": "condition-rules",
  "readiness.mandate": "condition-authority",
} as const;

/** The reason that tells of each main problem. */
const PURPOSES: Record<Purpose, string | null> = {
  nothing: null,
  overview: "purpose-overview",
  delivery: "purpose-delivery",
  choice: "purpose-choice",
  people: "purpose-people",
  compliance: "purpose-compliance",
  value: "purpose-value",
};

/**
 * The third reason, the condition under which the advice stands: a demand, a programme, an office that works; for
 * "not now" what keeps things simple; else what is in the way, the main problem, or how ready the organisation is. The
 * order and where each begins are judgement.
 */
export function conditionOf(evidence: Evidence, parameters: OutlineParameters): Advice {
  const { profile, decisions } = evidence;
  const bounds = parameters.reasons.condition;
  const about = (id: string, dimension: string) => ({ id, because: questionsOf(evidence, dimension) });
  if (profile.context.mandate) return about("condition-mandate", "complexity.legal");
  if (carriesProgramme(profile, parameters)) return about("condition-programme", "context.shape");
  if (profile.context.office === "working") return about("condition-office", "context.office");
  if (decisions.verdict === "not-now") {
    const interfaces = levelOf(evidence.profile, "complexity.interfaces");
    // Where people are missing there is something to settle, even if the projects stand apart.
    if (interfaces !== null && interfaces < bounds.apart && profile.context.purpose !== "people")
      return about("simple-apart", "complexity.interfaces");
    if (profile.size.level < bounds.few) return about("simple-few", "size.projects");
  } else {
    const obstacle = obstacleOf(evidence, bounds.obstacle);
    if (obstacle) return about(OBSTACLES[obstacle], obstacle);
  }
  const purpose = profile.context.purpose && PURPOSES[profile.context.purpose];
  if (purpose) return about(purpose, "context.purpose");
  const because = loudest(profile, ["readiness"], "low").flatMap(({ questions }) => questions);
  return { id: profile.readiness.level >= bounds.good ? "condition-good" : "condition-mixed", because };
}

/**
 * The weakest condition, where it is weak; what an office may decide is one only where there is or was an office, and
 * one is advised.
 */
function obstacleOf(evidence: Evidence, weak: number): keyof typeof OBSTACLES | null {
  const { office } = evidence.profile.context;
  const isOffice = evidence.decisions.type !== "none" && office !== null && office !== "never";
  let weakest: keyof typeof OBSTACLES | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const id of Object.keys(OBSTACLES) as (keyof typeof OBSTACLES)[]) {
    if (id === "readiness.mandate" && !isOffice) continue;
    const level = levelOf(evidence.profile, id);
    if (level === null || level > weak || level >= lowest) continue;
    weakest = id;
    lowest = level;
  }
  return weakest;
}
