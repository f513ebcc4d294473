import { cifterBand } from "@/lib/model/cifter";
import { rankTypes } from "@/lib/model/pmo-type";
import { phaseAt } from "@/lib/model/roadmap";
import { rolesFor } from "@/lib/model/roles";
import type { Advice, Assessment, Choice, Level, Step } from "@/lib/model/types";
import type { Edition } from "@/lib/questionnaire/types";
import type { Summary } from "./summary";

/** The document that a summary stands for: the same decisions and scores, without the answers behind them. */
export function fromSummary(edition: Edition, summary: Summary): Assessment {
  const { parameters } = edition;
  const { levels, fte, style, type } = summary;
  const advice = (ids: string[]): Advice[] => ids.map((id) => ({ id, because: [] }));
  const step = (id: string, place: number): Step[] => {
    const rule = parameters.steps[id];
    return rule
      ? [{ id, because: [], phase: phaseAt(place, rule), impact: rule.impact, effort: rule.effort }]
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
      dimensions: [],
      quantities: { people: null, projects: null, spend: null, sites: null },
      context: {
        shape: null,
        managers: null,
        delivery: null,
        office: null,
        purpose: null,
        mandate: null,
        outsideOnly: false,
      },
      contextSources: { shape: [], managers: [], delivery: [], office: [], purpose: [] },
      open: [],
    },
    recommendation: {
      need: summary.need,
      type: rankTypes(type.id, type.fits, parameters),
      style: choice(style),
      reach: choice(summary.reach),
      sourcing: choice(summary.sourcing),
      team: { fte, roles: rolesFor(fte.likely, type.id, style), pool: summary.pool },
      reasons: advice(summary.reasons),
      services: [],
      roadmap: summary.steps.flatMap(step),
      measures: [],
      risks: [],
      revisit: summary.revisit,
    },
    explanation: null,
  };
}
