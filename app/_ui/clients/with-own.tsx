import { type ReactNode, useMemo } from "react";
import { openOwn } from "@/lib/questionnaire/own/own";
import { listQuestionnaires } from "@/lib/workspace/questionnaires";
import { DeskProvider, useDesk, useKept } from "./desk";

/** The desk with the consultant's own questionnaires beside the released editions. */
export function WithOwn({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const kept = useKept(listQuestionnaires);
  const extended = useMemo(() => {
    const own = (kept ?? []).flatMap((one) => openOwn(one, desk.editions) ?? []);
    const titles = own.map(({ id, own: part }) => [id, part?.words[desk.locale]?.title ?? id]);
    return {
      ...desk,
      own: kept ?? null,
      editions: [...desk.editions, ...own],
      titles: { ...desk.titles, ...Object.fromEntries(titles) },
      current: [...desk.current, ...own.map(({ id }) => id)],
    };
  }, [desk, kept]);
  return <DeskProvider value={extended}>{children}</DeskProvider>;
}
