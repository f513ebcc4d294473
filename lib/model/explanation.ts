import type { Answers } from "@/lib/questionnaire/types";
import type { TypeId, Verdict } from "./types";

export interface Contribution {
  question: string;
  answer: string;
  /** Whole points of the need score. */
  points: number;
}

export interface Flip {
  question: string;
  from: string;
  to: string;
  verdict: Verdict;
  type: TypeId;
}

/** Two answers that change verdict or type only together. */
export interface PairFlip {
  changes: Pick<Flip, "question" | "from" | "to">[];
  verdict: Verdict;
  type: TypeId;
}

/** Answers that hardly go together. */
export interface Contradiction {
  id: string;
  questions: string[];
}

export interface Explanation {
  /** Add up to `need.score`; none where there is no verdict. */
  contributions: Contribution[];
  /** Single answers whose change would change verdict or type; for each of both, the smallest change of a question. */
  flips: Flip[];
  /** A near pair for verdict or type, where no single answer would change it; at most one of each. */
  pairs: PairFlip[];
  /** What the open answers could still make of it, the advice as it stands first; one where nothing is open. */
  outcomes: Pick<Flip, "verdict" | "type">[];
  /** True where every combination of open answers was tried; otherwise `outcomes` may miss one. */
  everyWayTried: boolean;
  contradictions: Contradiction[];
  /** For each dimension of practice, the answers that hold it back; none at level 5. */
  limits: Record<string, string[]>;
  /** The open question whose answers lead to the most verdicts and types, then the one that moves the need the most. */
  askNext: string | null;
  /** The answers that were explained. */
  answers: Answers;
}
