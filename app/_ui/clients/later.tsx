import { type ReactNode, useCallback } from "react";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { editionKey } from "../group/edition-key";
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
  const { locale, later, editions } = useDesk();
  const loadBoth = useCallback(async () => {
    const [part, words] = await Promise.all([load(), fetchGroupWords(locale)]);
    return { part, words };
  }, [load, locale]);
  // The words of own questionnaires are known to this browser alone.
  const own = editions.flatMap((edition) => {
    const texts = edition.own?.words[locale];
    return texts ? [[editionKey(edition), texts] as const] : [];
  });
  const { loaded, hasFailed, again } = useLoaded(loadBoth);
  if (hasFailed) return <LoadFailed locale={locale} words={{ later }} again={again} />;
  if (!loaded) return <p>{say(locale, later.coming)}</p>;
  const { part, words } = loaded;
  return children(part, { ...words, editions: { ...words.editions, ...Object.fromEntries(own) } });
}

async function fetchGroupWords(locale: string): Promise<GroupWords> {
  const words = await fetch(localePath(locale, "/group-words"));
  if (!words.ok) throw new Error(words.statusText);
  return words.json();
}
