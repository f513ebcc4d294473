import { REPLY_LENGTH, readTicket } from "@/lib/link/invitation";
import { newId } from "@/lib/workspace/new-id";

const PREFIX = "pmo-fit:invitation:";

/** The round that this browser was invited to, with the id of its reply; null where there is none. */
export function loadTicket(questionnaire: string): string | null {
  try {
    const kept = localStorage.getItem(PREFIX + questionnaire);
    return kept && readTicket(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** A ticket for a round, kept as far as the browser allows it. */
export function newTicket(questionnaire: string, round: string): string {
  const ticket = round + newId(REPLY_LENGTH);
  try {
    localStorage.setItem(PREFIX + questionnaire, ticket);
  } catch {
    // Where storage is blocked it lasts as long as the page, which then hands it to the result.
  }
  return ticket;
}

/** Forgets an invitation. */
export function deleteTicket(questionnaire: string): void {
  try {
    localStorage.removeItem(PREFIX + questionnaire);
  } catch {
    // Where storage is blocked there is nothing to forget.
  }
}
