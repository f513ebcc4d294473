import type { Evidence } from "@/lib/questionnaire/evidence";
import type { OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { Role } from "@/lib/questionnaire/roles";

/** What every record has: a random id that never changes, and when it was changed last. */
interface Stamped {
  id: string;
  /** Milliseconds since 1970; a later change of the same record always has a later one. */
  changed: number;
}

/** An organisation that a consultant works for. */
export interface Client extends Stamped {
  name: string;
  archived: boolean;
}

/** One time of asking: several people answer the same edition of a questionnaire. */
export interface Round extends Stamped {
  /** The client's id. */
  client: string;
  questionnaire: string;
  edition: number;
  /** May be empty: the round is then called after the day it began. */
  label: string;
  /** When the round began, in milliseconds since 1970. */
  started: number;
  /** The code of the answers that the respondents agreed on, of all questions or of some; null before that. */
  consensus: string | null;
  /** What the answers rest on, by question, whether agreed on or not. */
  evidence: Record<string, Evidence>;
  /** The levels to reach, 1–5, by dimension, where they are other than the model’s; null where there is to be none. */
  targets: Record<string, number | null>;
  /** What stands first in its report, in paragraphs parted by empty lines; null where the suggestion does. */
  summary: string | null;
  /** How many answers a group needs to be shown. */
  minimum: number;
}

/** The answers of one person. Its id is that of the round with that of the reply behind it. */
export interface Respondent extends Stamped {
  /** The round's id. */
  round: string;
  role: Role;
  /** The answers code. */
  code: string;
  /** When the consultant added it, in milliseconds since 1970. */
  received: number;
}

/** A questionnaire that the consultant made of a released edition. */
export type Questionnaire = Stamped & OwnQuestionnaire;

/** What remains of a record that was deleted, so that an older copy does not bring it back. */
export type Grave = Stamped;

/** The tables of records, parents before what belongs to them. */
export const KINDS = ["clients", "rounds", "respondents", "questionnaires"] as const;
export type Kind = (typeof KINDS)[number];

/** Everything that a consultant keeps. */
export interface Contents {
  clients: Client[];
  rounds: Round[];
  respondents: Respondent[];
  questionnaires: Questionnaire[];
  graves: Grave[];
}

/** A few records of each kind, such as those that were deleted together. */
export type Records = Omit<Contents, "graves">;

/** Records of these kinds, and none of the others. */
export function records(some: Partial<Records>): Records {
  return { clients: [], rounds: [], respondents: [], questionnaires: [], ...some };
}
