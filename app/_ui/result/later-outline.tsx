import { useCallback } from "react";
import { isSummary } from "@/lib/link/envelope";
import type { Ticket } from "@/lib/link/invitation";
import type { OpenedResult } from "@/lib/link/open-code";
import { type OpenedOutline, openOutline } from "@/lib/link/open-outline";
import type { Decoded } from "@/lib/link/problems";
import { fetchEditions } from "../fetch-editions";
import { LoadFailed } from "./load-failed";
import { type Known, PrivateOutline } from "./private-outline";
import { useLoaded } from "./use-loaded";
import { Waiting } from "./waiting";

/** What reads a summary is loaded for it alone. */
const loadReader = async (code: string) => (isSummary(code) ? await import("@/lib/link/open-code") : null);

async function openLater(locale: string, code: string) {
  const [all, reader] = await Promise.all([fetchEditions(locale), loadReader(code)]);
  const opened = reader ? outlineOf(reader.openCode(code, all.editions)) : openOutline(code, all.editions);
  return { all, opened };
}

function outlineOf(opened: Decoded<OpenedResult>): Decoded<OpenedOutline> {
  if (!opened.ok) return opened;
  const { edition, answers, decision } = opened.value;
  return { ok: true, value: { edition, answers, outlined: decision } };
}

/** The result of a code that takes more than the page holds: nearly every private result comes from the quick check. */
export function LaterOutline(props: Known & { code: string; ticket: Ticket | null }) {
  const { locale, words, code } = props;
  const load = useCallback(() => openLater(locale, code), [locale, code]);
  const { loaded, hasFailed, again } = useLoaded(load);
  if (loaded) return <PrivateOutline {...props} {...loaded.all} {...loaded} />;
  return (
    <Waiting locale={locale} words={words.site}>
      {hasFailed && <LoadFailed locale={locale} words={words.result} again={again} />}
    </Waiting>
  );
}
