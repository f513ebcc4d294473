import { useCallback } from "react";
import type { OpenedOutline } from "@/lib/link/open-outline";
import type { Decoded } from "@/lib/link/problems";
import type { Edition } from "@/lib/questionnaire/types";
import { LoadFailed } from "./load-failed";
import { type Known, PrivateOutline } from "./private-outline";
import { useLoaded } from "./use-loaded";
import { Waiting } from "./waiting";

/** What reads a summary is loaded for it alone: nearly every private result comes from answers. */
async function openSummary(code: string, editions: Edition[]): Promise<Decoded<OpenedOutline>> {
  const { openCode } = await import("@/lib/link/open-code");
  const opened = openCode(code, editions);
  if (!opened.ok) return opened;
  const { edition, answers, decision } = opened.value;
  return { ok: true, value: { edition, answers, outlined: decision } };
}

/** The result of a summary code that somebody keeps to themselves. */
export function SummaryOutline(props: Known & { code: string }) {
  const { locale, words, editions, code } = props;
  const load = useCallback(() => openSummary(code, editions), [code, editions]);
  const { loaded, hasFailed, again } = useLoaded(load);
  if (loaded) return <PrivateOutline {...props} opened={loaded} />;
  return (
    <Waiting locale={locale} words={words.site}>
      {hasFailed && <LoadFailed locale={locale} words={words.result} again={again} />}
    </Waiting>
  );
}
