import type { TypeId } from "@/lib/model/types";
import type { SourceId } from "@/lib/sources/sources";
import type learn from "@/lib/words/en/learn.json";
import type { LearnSlug } from "./learn-path";

/** What a section needs besides its words. */
export interface SectionOutline {
  /** What the section rests on, besides judgement. */
  sources?: SourceId[];
  /** The types that the columns of its table stand for, after the first column. */
  types?: TypeId[];
  /** What stands after its words and is made from the model. */
  slot?: "sizing";
}

type Pages = (typeof learn)["pages"];

interface PageOutline<Slug extends LearnSlug> {
  sections: { [Section in keyof Pages[Slug]["sections"]]?: SectionOutline };
  next: LearnSlug[];
}

const CONTROL: TypeId[] = ["supportive", "controlling", "directive"];

/** Sources, shapes and neighbours of each page; what is the same in every language. */
export const LEARN_OUTLINE: { [Slug in LearnSlug]: PageOutline<Slug> } = {
  "who-is-who": {
    sections: {},
    next: ["types", "team", "when-not"],
  },
  types: {
    sections: {
      control: { sources: ["pmi-types", "created-equal"], types: CONTROL },
      role: { sources: ["casey-peck"] },
      together: { types: CONTROL },
      names: { sources: ["pmi-frameworks", "p3o-role", "agile-vmo", "size-matters"] },
      research: { sources: ["hobbs-aubry", "hubbard-bolles", "pmi-types", "created-equal", "unger"] },
    },
    next: ["team", "internal-or-outsourced", "when-not"],
  },
  team: {
    sections: {
      sponsor: { sources: ["p3o-roles"] },
      growth: { sources: ["p3o-roles"] },
      size: { sources: ["decium", "p3o-table"], slot: "sizing" },
      limits: { sources: ["p3o-table", "spend-2016", "pm-partners"] },
      managers: { sources: ["manager-load-forum", "manager-load-blog", "lethbridge", "pm-solutions-load"] },
    },
    next: ["internal-or-outsourced", "introduction", "types"],
  },
  "internal-or-outsourced": {
    sections: { "three-ways": { sources: ["practicus"] }, choose: { sources: ["practicus"] } },
    next: ["introduction", "team"],
  },
  introduction: {
    sections: {
      "hundred-days": { sources: ["gartner-100-days", "five-phases"] },
      failing: { sources: ["duddy-perry", "pmo-squad", "esi-2012"] },
      lifetime: { sources: ["duddy-perry", "hobbs-aubry", "nelson", "esi-2012", "wellingtone"] },
    },
    next: ["team", "internal-or-outsourced", "when-not"],
  },
  "when-not": {
    sections: {
      signs: { sources: ["size-matters"] },
      size: {
        sources: ["pm-solutions-small", "size-matters", "treasury-opmca", "albrecht-spang", "pm-solutions-2012"],
      },
      again: { sources: ["signs"] },
    },
    next: ["who-is-who", "types"],
  },
};
