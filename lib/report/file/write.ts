import { scoreRows } from "@/lib/model/score-rows";
import type { Report } from "../report";

/** What tells that a file is an assessment, and of which kind; the number rises when older readers could not read it. */
export const FORMAT = "pmo-fit-assessment";
export const VERSION = 1;

/** Where the schema of these files stands on the site. */
const SCHEMA_PATH = "/schemas/assessment-1.json";

/**
 * An assessment as a document: the answers, which are enough to compute everything again, and what follows from them.
 * @param origin scheme and host of the site, for the address of the schema
 */
export function assessmentFileOf(report: Report, origin: string): string {
  const { edition, answers } = report;
  // In the order of the questionnaire, so that the same answers always give the same file.
  const ordered = edition.questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]]));
  const document = {
    $schema: origin + SCHEMA_PATH,
    format: FORMAT,
    version: VERSION,
    questionnaire: { id: edition.id, edition: edition.edition, ...ownPart(report) },
    answers: Object.fromEntries(ordered),
    result: resultOf(report),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What an own questionnaire is known by, what it was made of, and how it differs; nothing for a released edition. */
function ownPart({ edition: { own }, editionWords: { differs } }: Report) {
  if (!own) return {};
  const { mark, base } = own;
  return { own: { mark, base, differences: differs ? [differs.summary, ...differs.items] : [] } };
}

/** What follows from the answers, by ids: every decision, level and piece of advice with the answers behind it. */
function resultOf({ decided, assessment }: Report) {
  const { need, type, style, reach, sourcing, flavour, team } = decided;
  return {
    verdict: need.verdict,
    need: { score: need.score, lowest: need.lowest, highest: need.highest },
    type: { id: type.id, fits: type.fits },
    flavour: flavour?.id ?? null,
    style: style.id,
    reach: reach.id,
    sourcing: sourcing.id,
    team: {
      fte: team.fte,
      phases: team.phases.map(({ id, fte, roles }) => ({
        id,
        fte,
        roles: roles.map((role) => ({ id: role.id, fte: role.fte })),
      })),
    },
    levels: scoreRows(assessment).map(({ id, level, lowest, highest, target }) => ({
      id,
      level,
      lowest,
      highest,
      target,
    })),
    reasons: decided.reasons,
    services: decided.services.map(({ id, stage, priority, because }) => ({ id, stage, priority, because })),
    roadmap: decided.roadmap.map(({ id, phase, impact, effort, because }) => ({ id, phase, impact, effort, because })),
    measures: decided.measures,
    risks: decided.risks,
    contributions: assessment.explanation?.contributions ?? [],
  };
}
