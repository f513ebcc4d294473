import { isChecked, withCheck } from "./check-character";
import { tidy } from "./envelope";

/** Characters of the id of a round. */
export const ROUND_LENGTH = 12;
/** Characters of the id that a respondent's browser gives its reply, so that a corrected one takes its place. */
export const REPLY_LENGTH = 8;

const SHAPE = new RegExp(`^[0-9a-z]{${ROUND_LENGTH + 1}}$`);

/** What an invitation to a round holds: the id of the round and a check character (ISO 7064, MOD 37,36). */
export function encodeInvitation(round: string): string {
  return withCheck(round);
}

/** The round that an invitation is for; null where it was cut short or mistyped. */
export function decodeInvitation(text: string): string | null {
  const token = tidy(text);
  if (!SHAPE.test(token) || !isChecked(token)) return null;
  return token.slice(0, ROUND_LENGTH);
}

/** What an invited browser keeps, and hands to the result: the round, and the id of its own reply. */
export interface Ticket {
  round: string;
  id: string;
}

const TICKET = new RegExp(`^[0-9a-z]{${ROUND_LENGTH + REPLY_LENGTH}}$`);

/** The ticket that a text is, round and reply in one; null where it is none. */
export function readTicket(text: string): Ticket | null {
  return TICKET.test(text) ? { round: text.slice(0, ROUND_LENGTH), id: text.slice(ROUND_LENGTH) } : null;
}
