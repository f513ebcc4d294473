import type { Parameters } from "@/lib/questionnaire/types";
import type { SourceId } from "@/lib/sources/sources";
import type { MethodPart } from "./method-path";

/** Published sources by section of a page. */
type Sections = Record<string, readonly SourceId[]>;

/**
 * What the sections of the pages rest on besides judgement: what the tables of the model name, and what the texts speak
 * of. Rules name sources of their own.
 */
export function methodOutline({
  need,
  size,
  complexity,
  target,
  practice,
  type,
  team,
  managers,
  reasons,
  amounts,
}: Parameters) {
  return {
    overview: { chain: [], explained: [], limits: ["hobbs-aubry"] },
    questions: {
      size: published(size),
      complexity: published(complexity),
      maturity: [],
      readiness: [],
      context: [],
    },
    decisions: {
      need: published(need),
      complexity: published(complexity),
      practice: published(target, practice),
      type: published(type),
      styles: [],
      team: published(team),
      money: ["p3o-table", "spend-2016", "pm-partners"],
      roles: ["p3o-roles"],
      managers: published(managers),
      reasons: published(reasons),
    },
    rules: {
      reading: [],
      targets: published(target),
      days: [...published(amounts), "five-phases"],
      contradictions: [],
    },
    sources: {
      supported: ["treasury-pcra", "treasury-opmca", "albrecht-spang", "gapps-cifter", "decium", "p3o-table", "unger"],
      unsupported: [
        "hobbs-aubry",
        "hubbard-bolles",
        "pmi-types",
        "created-equal",
        "nelson",
        "esi-2012",
        "wellingtone",
        "pm-solutions-2012",
        "mmgp-brazil",
        "pmi-pwc",
      ],
      limits: [],
    },
  } as const satisfies Partial<Record<MethodPart, Sections>>;
}

/** The published sources that tables name, each once. */
function published(...tables: { sources: string[] }[]): SourceId[] {
  const named = tables.flatMap(({ sources }) => sources).filter((source) => source !== "judgement");
  return [...new Set(named as SourceId[])];
}
