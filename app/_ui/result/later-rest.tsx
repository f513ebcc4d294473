import { useCallback } from "react";
import { useWanted } from "../use-wanted";
import { fetchDetailWords } from "./detail-words";
import { LoadFailed } from "./load-failed";
import type { PrivateRestProps } from "./private-rest";
import { useLoaded } from "./use-loaded";

/** The script and the words of the rest, which are the same for every reader. */
async function loadRest(locale: string) {
  const [{ PrivateRest }, more] = await Promise.all([import("./private-rest"), fetchDetailWords(locale)]);
  return { Rest: PrivateRest, more };
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
