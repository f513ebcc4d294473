import type { Maturity, Profile } from "@/lib/model/profile";
import type { Decision, Need, Range, ReachId, Recommendation, SourcingId, StyleId, TypeId } from "@/lib/model/types";
import { DIMENSIONS, type Edition } from "@/lib/questionnaire/types";

/** What a summary code holds: decisions and scores, and no answer. Levels in tenths, shares in percent. */
export interface Summary {
  need: Omit<Need, "verdict"> & { verdict: NonNullable<Need["verdict"]> };
  type: { id: TypeId; fits: Record<TypeId, number> };
  style: StyleId;
  reach: ReachId;
  sourcing: SourcingId;
  fte: Range;
  pool: Range | null;
  levels: { size: number; complexity: number; maturity: number; readiness: number };
  complexitySum: number;
  /** Level and target of each dimension of practice; null where the layout of the code does not hold them. */
  practice: Record<string, { level: number | null; target: number }> | null;
  weakest: Maturity["weakest"];
  target: number;
  coverage: number;
  reasons: string[];
  steps: string[];
  revisit: string[];
}

/** Steps that a summary keeps. */
const SUMMARY_STEPS = 3;

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The summary of an assessment; null where there is no verdict to sum up. */
export function summarise({ summary }: Edition, { profile, recommendation }: Decision): Summary | null {
  const { need, type, style, reach, sourcing, team } = recommendation;
  // With a verdict come all the others.
  if (need.verdict === null || !(type && style && reach && sourcing && team)) return null;
  const { size, complexity, maturity, readiness } = profile;
  return {
    need: { ...need, verdict: need.verdict },
    type: { id: type.id, fits: type.fits },
    style: style.id,
    reach: reach.id,
    sourcing: sourcing.id,
    fte: team.fte,
    pool: team.pool,
    levels: {
      size: tenths(size.level),
      complexity: tenths(complexity.level),
      maturity: tenths(maturity.level),
      readiness: tenths(readiness.level),
    },
    complexitySum: complexity.sum,
    practice: summary === 1 ? null : practiceOf(profile, recommendation),
    weakest: maturity.weakest,
    target: maturity.target,
    coverage: Math.round(profile.coverage * 100) / 100,
    reasons: recommendation.reasons.map(({ id }) => id),
    steps: recommendation.roadmap.slice(0, SUMMARY_STEPS).map(({ id }) => id),
    revisit: recommendation.revisit,
  };
}

function practiceOf({ dimensions, maturity }: Profile, { practice }: Recommendation): Summary["practice"] {
  const entries = DIMENSIONS.maturity.map((name) => {
    const id = `maturity.${name}`;
    const known = dimensions.find((dimension) => dimension.id === id && dimension.coverage > 0);
    const target = practice.find((one) => one.id === id)?.target ?? maturity.target;
    return [name, { level: known ? known.level : null, target }];
  });
  return Object.fromEntries(entries);
}
