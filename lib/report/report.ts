import type { Answers } from "@/lib/questionnaire/types";
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

/** All that a report is made from. */
export interface Report extends Told {
  answers: Answers;
  cover: Cover;
  /** What stands first, in paragraphs parted by empty lines. */
  summary: string;
  /** The day on the cover, `yyyy-mm-dd`. */
  date: string;
  /** The address that opens this result with every answer. */
  link: string;
}
