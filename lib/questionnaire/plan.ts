interface Way {
  all?: string[];
  unless?: string[];
  points: Record<string, number>;
  about?: string[];
}

/**
 * When a piece of advice is called for: the best of its ways counts. A way is open where every signal of `all` and none
 * of `unless` holds; its points are given for each signal as far as it holds. `about` names the dimensions and facts
 * whose answers the advice cites where the open way rests on them, unless the way names its own; `source` is the id of a published source, or
 * "judgement".
 */
export interface Rule {
  source: string;
  about: string[];
  ways: Way[];
}

/** The parts of a plan, in the order in which they begin. */
export const PHASES = ["analysis", "concept", "pilot", "run", "improve"] as const;
export type Phase = (typeof PHASES)[number];

/** What a plan keeps places for, the first before the second: what follows from the outline, and what such an office rests on. */
export const DUE = ["outline", "office"] as const;

/** A step of the plan: when it is called for, and where it stands among the others. */
export interface StepRule extends Rule {
  phase: Phase;
  /** 1 small, 2 clear, 3 large; judgement. */
  impact: number;
  /** 1 days, 2 weeks, 3 months; judgement. */
  effort: number;
  /** The dimension that it improves; null where it improves none. */
  dimension: string | null;
  /** The service that it introduces; null where it introduces none. */
  service: string | null;
  /** Steps that come first where they are in the plan too. */
  after: string[];
  /** True where others see what has changed, so that it can be a visible win. */
  visible?: boolean;
  /** True for what no plan leaves out where it is called for: to find out first, and to try it small. */
  must?: boolean;
  /** Why it has its place before what only meets a risk or has the points. */
  due?: (typeof DUE)[number];
  /** True for what wins backing and time before anybody expects results. */
  prepares?: boolean;
  /** The main problem, where this step meets it. */
  purposes?: string[];
}

/** The roles of an office of some size. */
interface RoleBand {
  /** The band holds from this size on, in full-time equivalents. */
  from: number;
  /** The roles by style, the lead first; `any` where the style makes no difference. */
  roles: Record<string, string[]>;
  /** Roles that take more than one post, in this order. */
  grow: string[];
  /** Tasks of a project office that each role covers. */
  covers: Record<string, string[]>;
}

/** How an office is staffed: its size beside the curves, its growth, its roles and its place in the hierarchy. */
export interface Staffing {
  /** By the level of reporting from which a factor holds, the highest first: good tools need fewer people. */
  tools: { from: number; factor: number }[];
  /** The lowest and the highest share of the yearly project spend that an office should cost. */
  share: number[];
  /** What a post costs a year with everything, in thousands: judgement, for want of the reader's own figure. */
  costPerPost: number;
  /**
   * What an office may grow in half a year: times its size or by so many posts, whichever is more. With a sponsor below
   * this level it waits the first half-year.
   */
  growth: { factor: number; posts: number; sponsor: number };
  /** What a contact in a unit takes of a post, beside the office. */
  contact: number;
  places: Record<string, { source: string; points: Record<string, number> }>;
  /** Every role: where it is described, and whom it reports to where that is not the head. */
  roles: Record<string, { source: string; under?: string }>;
  /**
   * Roles without work where practice in their area is what it should be, unless the office has that style, with the
   * role that takes their tasks. Judged only where all these areas are known.
   */
  idle: Record<string, { area: string; unless?: string; instead: string }>;
  /** Roles that the size of an office gives work, whatever its services. */
  office: string[];
  /** Roles that any office may have, where none of those of its size does a service. */
  spare: string[];
  /** What an owner without a unit covers. */
  owner: string[];
  bands: RoleBand[];
  /** The roles of an office for one project or programme, from the size on where they differ. */
  programme: RoleBand[];
}

/** One function of a project office: what it matters for, what of it is missing today, and what it takes. */
export interface ServiceRow {
  group: string;
  /** The published source of the function; its tables are judgement. */
  source: string;
  /** Why it matters here: points for each signal, about 1 at full strength. */
  importance: Record<string, number>;
  /** What is missing today, 0–1 in the same way. */
  gap: Record<string, number>;
  /** Types that this service is the core of. */
  core?: string[];
  /** Types that it contradicts. */
  unfit?: string[];
  /** Services that have to work first. */
  needs?: string[];
  /** The share of the office’s time that it takes: 1 small, 2 fair, 3 large. */
  effort: number;
  /** Roles that do it, whoever of them the office has; the lead where it has none. */
  roles: string[];
  /** The mean level of practice below which no office begins with it. */
  practice?: number;
  /** The level of its area up to which it is never left out for little need, where that of the table is too low. */
  farBehind?: number;
}

/** The functions of a project office and how many of them an office begins with. */
export interface ServiceTable {
  /** What the numbers below rest on. */
  sources: string[];
  /** A core service of the type counts so many times as much. */
  core: number;
  /** A gap up to here, 0–1, is none: the service is in place. An importance up to here is not worth a service. */
  inPlace: number;
  /** What counts as missing where nobody knows, 0–1. */
  unknownGap: number;
  little: number;
  /** What an area of practice at this level or below it lacks is never left out because little depends on it. */
  farBehind: number;
  /** Beyond the first service, only a priority from here on is worth starting with. */
  worthStarting: number;
  /** From this effort on a service starts only when what it needs works already. */
  heavy: number;
  /** What the type follows from, besides the need: cited where a service is there, or left out, for the type alone. */
  behindType: string[];
  /** The most services that are named as the next, as good as they are, and as not worth it. */
  later: number;
  keep: number;
  leave: number;
  /** What makes an office one of its type: it begins with one of these, unless all of them work already. */
  defining: Record<string, string[]>;
  /** What makes an office one of its style, in the same way. */
  styles: Record<string, string[]>;
  /** What meets the main problem: an office begins with the first that its type allows, and none of them is little needed. */
  purposes: Record<string, string[]>;
  /**
   * How many services an office of this size begins with, how many where type, style and main problem ask for that many,
   * the heaviest effort of one, and what it does not begin with; the largest office first.
   */
  start: { fte: number; services: number; asked?: number; effort: number; without?: string[] }[];
  catalogue: Record<string, ServiceRow>;
}

/** How it can fail. */
export interface RiskRule extends Rule {
  /** Steps that meet it, the best first: the plan holds one of them where there is room. */
  cure?: string[];
}

/** How to see that it works. */
export interface MeasureRule extends Rule {
  /**
   * What makes what it reads: one of these steps has to be in the plan, or one of these signals to hold. What moves it
   * most stands first: it is not read anew before that has begun.
   */
  reads?: { steps: string[]; signals: string[] };
  /** True where it can be read before anything changes. */
  baseline: boolean;
  /** True where a hundred days see a second reading or, without one before anything changes, the first. */
  early: boolean;
}

/** How many pieces of advice are given: a least number where so many are called for, and a most. */
interface Few {
  least: number;
  most: number;
  /** Points that it takes beyond the least. */
  enough: number;
}

/** How much a plan holds: what can be carried, kept up and watched. */
interface Amounts {
  sources: string[];
  steps: {
    /** Steps that a plan holds at most, by the posts from which that many can be carried; the largest office first. */
    most: { fte: number; steps: number }[];
    /** What to do first; a summary keeps these. */
    first: number;
    /** So many with the most points are taken whatever else the plan has to hold. */
    top: number;
    /** With fewer points a step is only there to give its phase something to do. */
    enough: number;
  };
  /** Steps that begin in one part of the hundred days, and early wins, at most. */
  days: { steps: number; wins: number };
  measures: Few;
  risks: Few;
}

/** What would be worth a new look at the advice. */
interface Revisit {
  sources: string[];
  /** From this level of practice on, a small office or none hangs on the person who keeps the overview. */
  practised: number;
  /** From this level of complexity on, outsiders may ask how projects are controlled. */
  complex: number;
  /** So far below the level called for, practice counts as about to settle. */
  near: number;
  /** What the full questionnaire asks besides: the trigger with the most points is named. */
  besides: Record<string, Rule>;
}

/** The tables of the advice: what to do and when, with whom, what the office does and how it works. */
export interface Plan {
  steps: Record<string, StepRule>;
  measures: Record<string, MeasureRule>;
  risks: Record<string, RiskRule>;
  /** What moves the level called for, in each dimension of practice: levels for each signal. */
  targets: Record<string, { source: string; points: Record<string, number> }>;
  /** Answers that hardly go together: sets of questions with the options that clash when all of them are given. */
  contradictions: Record<string, Record<string, string[]>[]>;
  staffing: Staffing;
  services: ServiceTable;
  /** Points for each flavour of an office, by signal, with the source of the flavour. */
  flavours: Record<string, { source: string; points: Record<string, number> }>;
  amounts: Amounts;
  revisit: Revisit;
}
