import type { SourceId } from "@/lib/sources/sources";

/** What the sections of the pages rest on besides judgement; rules name sources of their own. */
export const METHOD_OUTLINE = {
  overview: { chain: [], explained: [], limits: ["hobbs-aubry"] },
  questions: {
    size: ["decium"],
    complexity: ["gapps-cifter"],
    maturity: [],
    readiness: [],
    context: [],
  },
  decisions: {
    need: ["treasury-pcra", "treasury-opmca"],
    complexity: ["gapps-cifter"],
    practice: ["albrecht-spang"],
    type: ["pmi-types", "created-equal"],
    styles: [],
    team: ["decium", "p3o-table"],
    money: ["p3o-table", "spend-2016", "pm-partners"],
    roles: ["p3o-roles"],
    managers: ["manager-load-forum", "manager-load-blog", "lethbridge", "pm-solutions-load"],
  },
  rules: {
    reading: [],
    style: ["casey-peck"],
    reach: ["p3o-role", "pmi-frameworks"],
    sourcing: ["practicus"],
    targets: ["albrecht-spang"],
    days: ["gartner-100-days", "five-phases"],
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
} as const satisfies Record<string, Record<string, readonly SourceId[]>>;
