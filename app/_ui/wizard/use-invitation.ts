import { useEffect, useState } from "react";
import { decodeInvitation, readTicket } from "@/lib/link/invitation";
import { deleteTicket, loadTicket, newTicket } from "./tickets";
import { STEPS } from "./wizard-props";

export interface Invitation {
  /** The round and the reply that the answers will belong to; null where nobody invited. */
  ticket: string | null;
  /** True where the link that was opened holds an invitation that cannot be read. */
  isBroken: boolean;
  /** Goes on without it. */
  leave: () => void;
  /** Makes the next answers those of somebody else. */
  renew: () => void;
}

/** The invitation behind the # of a link, or the one that this browser was opened with before. */
export function useInvitation(questionnaire: string, hash: string | null): Invitation {
  const [ticket, setTicket] = useState<string | null>(null);
  const token = hash?.startsWith(STEPS.round("").slice(1)) ? hash.slice(STEPS.round("").length - 1) : null;
  const round = token === null ? null : decodeInvitation(token);
  useEffect(() => {
    const kept = loadTicket(questionnaire);
    if (round === null) setTicket((now) => now ?? kept);
    else setTicket(kept && readTicket(kept)?.round === round ? kept : newTicket(questionnaire, round));
  }, [questionnaire, round]);
  return {
    ticket,
    isBroken: token !== null && round === null,
    leave: () => {
      deleteTicket(questionnaire);
      setTicket(null);
      window.location.hash = STEPS.start;
    },
    renew: () => {
      const before = ticket && readTicket(ticket);
      if (before) setTicket(newTicket(questionnaire, before.round));
    },
  };
}
