import { useCallback } from "react";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { fetchWords } from "../fetch-words";
import { useWanted } from "../use-wanted";
import { LoadFailed } from "./load-failed";
import type { PrivateRestProps } from "./private-rest";
import styles from "./private-result.module.css";
import { useLoaded } from "./use-loaded";

/** The script and the words of the rest, which are the same for every reader. */
async function loadRest(locale: string) {
  const [{ PrivateRest }, more] = await Promise.all([import("./private-rest"), fetchWords(locale, "detail-words")]);
  return { Rest: PrivateRest, more };
}

/** What follows the answer: it is loaded as soon as somebody reads on. */
export function LaterRest(props: PrivateRestProps) {
  const { locale, words } = props;
  const { ref, isWanted, want } = useWanted();
  const load = useCallback(() => loadRest(locale), [locale]);
  const { loaded, hasFailed, again } = useLoaded(load, isWanted);
  if (hasFailed) return <LoadFailed locale={locale} words={words.result} again={again} />;
  const { coming, show: ask } = words.result.later;
  const show = () => {
    want();
    // The button goes as soon as the rest is there; the focus waits where that will stand.
    ref.current?.focus();
  };
  const button = (
    <button type="button" className={controls.secondary} onClick={show}>
      {say(locale, ask)}
    </button>
  );
  return (
    <div ref={ref} tabIndex={-1} className={styles.rest}>
      {loaded ? (
        <loaded.Rest {...props} more={loaded.more} />
      ) : (
        <p className={styles.later}>{isWanted ? say(locale, coming) : button}</p>
      )}
    </div>
  );
}
