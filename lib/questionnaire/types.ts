import type { Plan } from "./plan";
import type { Model } from "./schema/model";

/** The four axes that are scored; `context` questions hold facts and no points. */
export const AXES = ["size", "complexity", "maturity", "readiness"] as const;
export type Axis = (typeof AXES)[number];

/**
 * What is scored on each axis. Maturity dimensions have slots in summary codes by their place: that list only grows at
 * its end.
 */
export const DIMENSIONS = {
  size: ["people", "projects", "spend", "sites", "managers"],
  complexity: ["stability", "disciplines", "legal", "financial", "strategic", "cohesion", "interfaces"],
  maturity: [
    "method",
    "control",
    "portfolio",
    "resources",
    "governance",
    "benefits",
    "risk",
    "people",
    "reporting",
    "learning",
  ],
  readiness: ["sponsor", "mandate", "means", "rules"],
} as const satisfies Record<Axis, readonly string[]>;

const SHAPES = ["one-at-a-time", "programme", "department", "shared", "units"] as const;
export type Shape = (typeof SHAPES)[number];

const SUPPLIES = ["nobody", "beside-job", "spread", "central", "external"] as const;
/** Who leads the projects today. */
export type Supply = (typeof SUPPLIES)[number];

/** How most projects are delivered. */
const DELIVERIES = ["planned", "mixed", "agile"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** What there is of a project office today. */
const OFFICES = ["never", "closed", "scattered", "struggling", "working"] as const;
export type Office = (typeof OFFICES)[number];

/** The main problem with projects, or what has to be proved. */
const PURPOSES = ["nothing", "overview", "delivery", "choice", "people", "compliance", "value"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Facts that are not scored: each is one question whose options have fixed ids. */
export const CONTEXT = {
  shape: SHAPES,
  managers: SUPPLIES,
  delivery: DELIVERIES,
  office: OFFICES,
  purpose: PURPOSES,
} as const;
export type ContextId = keyof typeof CONTEXT;

/** What an answer says is done already, so that no step asks for it. */
export const DONE = [
  "stages",
  "limits",
  "one-overview",
  "ranked-list",
  "bookings",
  "benefits-checkable",
  "benefit-owners",
  "benefit-checks",
  "risk-lists",
  "look-backs",
  "trained-leads",
] as const;
export type Done = (typeof DONE)[number];

export const FACTS = ["mandate", "outside-only", ...DONE] as const;
/** Something an option establishes beside its points. */
export type Fact = (typeof FACTS)[number];

export interface Option {
  id: string;
  /** Digit of this option in an answers code, 1–7; never reused. */
  slot: number;
  /** Position on the question's own scale; absent for context questions. */
  points?: number;
  /** Lowest and highest quantity that the option stands for. */
  range?: [number, number];
  fact?: Fact;
}

export interface Question {
  id: string;
  /** Place of this question in an answers code; never moves. */
  slot: number;
  /** `axis.dimension`, or `context.` and the name of a fact. */
  dimension: string;
  weight: number;
  options: Option[];
}

interface Section {
  id: string;
  questions: string[];
}

/** Weights, thresholds and tables the decisions run on; frozen with the editions that use them. */
export type Parameters = Model & Plan;

/** What the outline of a result is decided on: a small part of the tables. */
export type OutlineParameters = Model &
  Pick<Plan, "targets"> & { staffing: Pick<Plan["staffing"], "share" | "costPerPost" | "tools"> };

/** An edition with all of its parameters, or with a part of them. */
interface EditionWith<Part> {
  id: string;
  edition: number;
  /** The letter that names this questionnaire in codes. */
  letter: string;
  /** The number of its weights, thresholds and tables. */
  model: number;
  /** Minutes that it takes, for the start page. */
  minutes: number;
  /** `question`: one question a page; `section`: one section a page. */
  layout: "question" | "section";
  /** The questionnaire that goes deeper and takes over its answers. */
  deeper?: string;
  /** The layout of its summary codes. */
  summary: number;
  sections: Section[];
  questions: Question[];
  parameters: Part;
  /** What an own questionnaire has besides; released editions have none of it. */
  own?: OwnPart;
}

export type Edition = EditionWith<Parameters>;

/** As much of an edition as it takes to ask its questions, and to decide the outline of a result. */
export type OutlineEdition = EditionWith<OutlineParameters>;

/** The letter that names own questionnaires in codes: no released questionnaire has it. */
export const OWN_LETTER = "o";

/** What an own questionnaire, made of a released edition, has besides. */
interface OwnPart {
  /** Under which it is kept. */
  id: string;
  /** Stands for its questions, weights and thresholds in codes: 12 small letters and digits. */
  mark: string;
  /** The edition that it was made of. */
  base: { id: string; edition: number };
  /** Its words in each language. */
  words: Record<string, EditionWords>;
}

/** A question left out is unanswered, which is neither "unknown" nor "na". */
export type Answers = Record<string, string>;

export const UNKNOWN = "unknown";
export const NOT_APPLICABLE = "na";

/** How an own questionnaire differs, in words. */
export interface Differs {
  /** In one sentence, such as "3 weights differ from Quick check, edition 1." */
  summary: string;
  /** Each difference in a sentence of its own. */
  items: string[];
}

interface QuestionWords {
  question: string;
  hint?: string;
  why: string;
  evidence: string;
  options: Record<string, string>;
}

export interface EditionWords {
  /** Of an own questionnaire that is shown: how it differs from the edition that it was made of. */
  differs?: Differs;
  title: string;
  summary: string;
  sections: Record<string, string>;
  questions: Record<string, QuestionWords>;
}

/** As much of the words of an edition as the outline of a result quotes. */
export interface OutlineWords extends Pick<EditionWords, "differs" | "title"> {
  questions: Record<string, Pick<QuestionWords, "question" | "options">>;
}
