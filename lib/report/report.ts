import type { Combined } from "@/lib/group/combine";
import { isWhole } from "@/lib/group/showable";
import type { Targets } from "@/lib/group/targets";
import type { Decision } from "@/lib/model/types";
import type { Evidence } from "@/lib/questionnaire/evidence";
import type { Answers } from "@/lib/questionnaire/types";
import type { AdviceNames } from "@/lib/words/group/advice-names";
import type { Words } from "@/lib/words/load";
import type { Told } from "@/lib/words/result/told";

/** A picture as a PNG, with its size in pixels. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Whose report it is; every text may be empty. */
interface Cover {
  /** Whom it was made for. */
  name: string;
  preparedBy: string;
  confidentiality: string;
  /** `#rrggbb`, for headings and lines on white; whoever chooses it is told where it is too light. */
  accent: string;
  logo: Picture | null;
}

/** What a report on several people is made from besides the decision on all their answers. */
export interface GroupTold {
  words: Words<"group">;
  compare: Words<"compare">;
  names: AdviceNames;
  combined: Combined;
  /** What the round is called. */
  name: string;
  targets: Targets;
  /** The round to compare with, with its decision as it may be shown; null where there is none. */
  earlier: { name: string; decision: Decision; targets: Targets } | null;
}

/** All that a report is made from. */
export interface Report extends Told {
  /** Of a group those alone that it agreed on. */
  answers: Answers;
  /** What answers rest on, by question. */
  evidence: Record<string, Evidence>;
  /** Null where one person answered; else the decision holds only what may be shown. */
  group: GroupTold | null;
  cover: Cover;
  /** What stands first, in paragraphs parted by empty lines. */
  summary: string;
  /** The day on the cover, `yyyy-mm-dd`. */
  date: string;
  /** The address that opens this result with every answer; empty where there is none. */
  link: string;
}

/**
 * True where figures may be told that are made of all answers together: those of one person, and of a group of which
 * every question may be shown.
 */
export function tellsFigures({ group }: Report): boolean {
  return group === null || isWhole(group.combined);
}
