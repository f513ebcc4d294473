import { useCallback } from "react";
import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";
import { useWanted } from "../use-wanted";
import { LoadFailed } from "./load-failed";
import type { PrivateRestProps } from "./private-rest";
import { useLoaded } from "./use-loaded";

/** The script and the words of the rest, which are the same for every reader. */
async function loadRest(locale: string) {
  const [{ PrivateRest }, words] = await Promise.all([
    import("./private-rest"),
    fetch(localePath(locale, "/detail-words")),
  ]);
  if (!words.ok) throw new Error(words.statusText);
  return { Rest: PrivateRest, more: (await words.json()) as DetailWords };
}

/** What follows the answer: it is loaded after the answer is on the screen. */
export function LaterRest(props: PrivateRestProps) {
  const { locale, words } = props;
  const { ref, isWanted } = useWanted();
  const load = useCallback(() => loadRest(locale), [locale]);
  const { loaded, hasFailed, again } = useLoaded(load, isWanted);
  if (hasFailed) return <LoadFailed locale={locale} words={words.result} again={again} />;
  return <div ref={ref}>{loaded && <loaded.Rest {...props} more={loaded.more} />}</div>;
}
