import { type ReactNode, useCallback } from "react";
import { say } from "@/lib/words/say";
import { fetchWords } from "../fetch-words";
import type { GroupWords } from "../group/load-group-words";
import { LoadFailed } from "../result/load-failed";
import { useLoaded } from "../result/use-loaded";
import { useDesk } from "./desk";

interface Props<Part> {
  /** The same function as long as it loads the same. */
  load: () => Promise<Part>;
  children: (part: Part, words: GroupWords) => ReactNode;
}

/** What shows groups, with its words: loaded once there is a group to show. */
export function Later<Part>({ load, children }: Props<Part>) {
  const { locale, later, editions, own } = useDesk();
  const loadBoth = useCallback(async () => {
    const [part, words, told] = await Promise.all([
      load(),
      fetchWords(locale, "group-words"),
      // How own questionnaires are told is loaded for those who have some.
      own && own.length > 0 ? import("../own/told-texts").then((one) => one.toldTexts(locale, own, editions)) : {},
    ]);
    return { part, words: { ...words, editions: { ...words.editions, ...told } } };
  }, [load, locale, own, editions]);
  const { loaded, hasFailed, again } = useLoaded(loadBoth, own !== null);
  if (hasFailed) return <LoadFailed locale={locale} words={{ later }} again={again} />;
  if (!loaded) return <p>{say(locale, later.coming)}</p>;
  return children(loaded.part, loaded.words);
}
