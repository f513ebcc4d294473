import { ROLES, type Role } from "@/lib/questionnaire/roles";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { answersCodec } from "./answers-code";
import { isChecked, withCheck } from "./check-character";
import { tidy } from "./envelope";
import { REPLY_LENGTH, ROUND_LENGTH } from "./invitation";
import { type Decoded, problem } from "./problems";
import { readCode } from "./read-code";

/** What a respondent sends back. */
export interface Reply {
  /** The round that it answers. */
  round: string;
  /** Random, and the same for every reply of one browser to one round. */
  id: string;
  role: Role;
  /** The answers code. */
  code: string;
}

export interface OpenedReply extends Reply {
  edition: Edition;
  answers: Answers;
}

const KIND = "r";
const VERSION = "1";
const HEAD = new RegExp(
  `^${KIND}([1-9a-z])([0-9a-z])([0-9a-z]{${ROUND_LENGTH}})([0-9a-z]{${REPLY_LENGTH}})(a[0-9a-z]*)$`,
);

/** No reply is longer; what is longer is none. */
const LONGEST = 120;

/** True for what can only be a reply, whatever else may be wrong with it. */
export function isReply(text: string): boolean {
  return tidy(text).startsWith(`${KIND}${VERSION}`);
}

/** One word of letters and digits: kind, version, role, round, reply, answers code, check character (MOD 37,36). */
export function encodeReply({ round, id, role, code }: Reply): string {
  return withCheck(`${KIND}${VERSION}${ROLES.indexOf(role).toString(36)}${round}${id}${code}`);
}

/**
 * Reads a reply. Never throws and never guesses: what is not exactly a reply is a named problem.
 * @param editions every edition that a reply may answer
 */
export function decodeReply(text: string, editions: Edition[]): Decoded<OpenedReply> {
  const word = tidy(text);
  if (!/^r[0-9a-z]+$/.test(word) || word.length > LONGEST) return problem("not-a-code");
  const [, version, place = "", round, id, code] = HEAD.exec(word.slice(0, -1)) ?? [];
  if (!isChecked(word)) {
    // The answers say how long the whole has to be.
    const answers = code === undefined ? null : readCode(code, editions, { a: answersCodec });
    const isShort = answers ? !answers.ok && answers.problem === "cut-short" : isReply(word);
    return problem(isShort ? "cut-short" : "mistyped");
  }
  if (word[1] !== VERSION) return problem("unknown-edition");
  const role = ROLES[Number.parseInt(place, 36)];
  if (version === undefined || !round || !id || !code || !role) return problem("mistyped");
  const answers = readCode(code, editions, { a: answersCodec });
  if (!answers.ok) return answers;
  const { edition, answers: given } = answers.value;
  return { ok: true, value: { round, id, role, code, edition, answers: given } };
}
