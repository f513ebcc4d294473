import { cifterBand } from "@/lib/model/cifter";
import { rankTypes } from "@/lib/model/pmo-type";
import { standingOf } from "@/lib/model/practice";
import type { Dimension, Level } from "@/lib/model/profile";
import { idleRoles, rolesFor } from "@/lib/model/roles";
import { phaseAt } from "@/lib/model/step-phases";
import type { Advice, Choice, Decision, Practice, Step } from "@/lib/model/types";
import type { Edition, Parameters } from "@/lib/questionnaire/types";
import type { Summary } from "./summary";

/** The document that a summary stands for: the same decisions and scores, without the answers behind them. */
export function fromSummary(edition: Edition, summary: Summary): Decision {
  const { parameters } = edition;
  const { levels, fte, style, type, reach } = summary;
  const practice = practiceOf(summary, parameters);
  const idle = idleRoles(practice, style, parameters.staffing);
  const advice = (ids: string[]): Advice[] => ids.map((id) => ({ id, because: [] }));
  const step = (id: string, place: number): Step[] => {
    const rule = parameters.steps[id];
    return rule
      ? [{ id, because: [], phase: phaseAt(place, rule, parameters.amounts), impact: rule.impact, effort: rule.effort }]
      : [];
  };
  const choice = <Id extends string>(id: Id): Choice<Id> => ({ id, because: [] });
  const level = (value: number): Level => ({
    level: value,
    lowest: value,
    highest: value,
    coverage: summary.coverage,
  });
  return {
    profile: {
      questionnaire: { id: edition.id, edition: edition.edition },
      coverage: summary.coverage,
      size: level(levels.size),
      complexity: {
        ...level(levels.complexity),
        sum: summary.complexitySum,
        band: cifterBand(summary.complexitySum, parameters),
      },
      maturity: { ...level(levels.maturity), weakest: summary.weakest, target: summary.target },
      readiness: level(levels.readiness),
      dimensions: dimensionsOf(summary),
      quantities: { people: null, projects: null, spend: null, sites: null },
      context: {
        shape: null,
        managers: null,
        delivery: null,
        office: null,
        purpose: null,
        mandate: null,
        outsideOnly: false,
        done: [],
      },
      contextSources: { shape: [], managers: [], delivery: [], office: [], purpose: [] },
      openFacts: [],
      open: [],
    },
    recommendation: {
      need: summary.need,
      type: rankTypes(type.id, type.fits, summary.need, parameters),
      style: choice(style),
      reach: choice(reach),
      sourcing: choice(summary.sourcing),
      flavour: null,
      team: {
        fte,
        goal: null,
        roles: rolesFor(fte.likely, { type: type.id, style, reach, idle }, parameters.staffing),
        pool: summary.pool,
        limits: [],
        curves: null,
        phases: [],
        place: null,
      },
      practice,
      reasons: advice(summary.reasons),
      services: [],
      roadmap: summary.steps.flatMap(step),
      measures: [],
      risks: [],
      revisit: summary.revisit,
    },
  };
}

function dimensionsOf({ practice }: Summary): Dimension[] {
  return Object.entries(practice ?? {}).map(([name, { level }]) => {
    const known = level ?? 3;
    const [lowest, highest] = level === null ? [1, 5] : [level, level];
    const coverage = level === null ? 0 : 1;
    return {
      id: `maturity.${name}`,
      axis: "maturity",
      weight: 1,
      level: known,
      lowest,
      highest,
      coverage,
      questions: [],
    };
  });
}

function practiceOf({ practice }: Summary, parameters: Parameters): Practice[] {
  return Object.entries(practice ?? {})
    .flatMap(([name, { level, target }]) => (level === null ? [] : [{ id: `maturity.${name}`, target, level }]))
    .sort((a, b) => b.target - b.level - (a.target - a.level))
    .map(({ id, target, level }) => ({ id, target, standing: standingOf(target - level, parameters.practice) }));
}
