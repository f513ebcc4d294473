import { isSealed } from "@/lib/link/envelope";
import type { CodeProblem } from "@/lib/link/problems";
import { decodeReply, isReply, type OpenedReply } from "@/lib/link/reply-code";
import type { Edition } from "@/lib/questionnaire/types";
import type { Respondent, Round } from "./types";

/** What a line of a paste turned out to be. */
export type Finding = { line: number } & (
  | { kind: "new" | "corrected"; reply: OpenedReply }
  /** In the round already. */
  | { kind: "known" }
  /** The same reply as in another line, or an older one of the same person. */
  | { kind: "repeated" | "outdated"; other: number }
  | { kind: "other-round"; round: string }
  | { kind: "other-edition"; edition: Edition }
  /** A link to a result: it names neither role nor round. */
  | { kind: "result" }
  | { kind: CodeProblem }
);

/** Characters of a word that was meant to be a reply if it begins like one, and of one that stands alone in its line. */
const SHORTEST = { begun: 10, alone: 18 };

export interface ReadPaste {
  findings: Finding[];
  /** Lines with other text, which are left out. */
  others: number;
}

/**
 * Reads what a consultant pastes, such as whole mails: one reply a line, with anything around it.
 * @param known the respondents that the round has
 */
export function readReplies(text: string, round: Round, known: Respondent[], editions: Edition[]): ReadPaste {
  const findings: Finding[] = [];
  const seen = new Map<string, Finding & { reply: OpenedReply }>();
  let others = 0;
  for (const [index, content] of text.split(/\r\n?|\n/).entries()) {
    const words = codesIn(content);
    if (words.length === 0 && content.trim() !== "") others += 1;
    for (const word of words) {
      const finding = judge(word, index + 1, round, known, editions);
      const before = "reply" in finding ? seen.get(finding.reply.id) : undefined;
      if (before && "reply" in finding) {
        const place = findings.indexOf(before);
        if (isSame(before.reply, finding.reply)) {
          findings.push({ line: finding.line, kind: "repeated", other: before.line });
          continue;
        }
        findings[place] = { line: before.line, kind: "outdated", other: finding.line };
      }
      if ("reply" in finding) seen.set(finding.reply.id, finding);
      findings.push(finding);
    }
  }
  return { findings, others };
}

/** The words of a line that are codes, or were meant to be; mails are full of other long words. */
function codesIn(line: string): string[] {
  const words = line.match(/[0-9a-z]+/gi) ?? [];
  const [only = ""] = words;
  if (words.length === 1 && only.length >= SHORTEST.alone && /\d/.test(only)) return [only];
  return words.filter((word) => (isReply(word) && word.length >= SHORTEST.begun) || isSealed(word.toLowerCase(), "a"));
}

function judge(word: string, line: number, round: Round, known: Respondent[], editions: Edition[]): Finding {
  if (isSealed(word.toLowerCase(), "a")) return { line, kind: "result" };
  const opened = decodeReply(word, editions);
  if (!opened.ok) return { line, kind: opened.problem };
  const reply = opened.value;
  if (reply.round !== round.id) return { line, kind: "other-round", round: reply.round };
  const { edition } = reply;
  if (edition.id !== round.questionnaire || edition.edition !== round.edition)
    return { line, kind: "other-edition", edition };
  const before = known.find(({ id }) => id === respondentId(reply));
  if (before && isSame(before, reply)) return { line, kind: "known" };
  return { line, kind: before ? "corrected" : "new", reply };
}

function isSame(one: { code: string; role: string }, other: { code: string; role: string }): boolean {
  return one.code === other.code && one.role === other.role;
}

/** The id of the respondent who sent a reply: the same on every device that it is added on. */
export function respondentId({ round, id }: { round: string; id: string }): string {
  return round + id;
}
