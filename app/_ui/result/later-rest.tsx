import { useCallback } from "react";
import type { EditionSet } from "@/lib/questionnaire/edition-set";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { fetchEditions } from "../fetch-editions";
import { fetchWords } from "../fetch-words";
import { useWanted } from "../use-wanted";
import { LoadFailed } from "./load-failed";
import type { PrivateRestProps } from "./private-rest";
import styles from "./private-result.module.css";
import { useLoaded } from "./use-loaded";

type Props = Omit<PrivateRestProps, "all" | "more"> &
  Partial<Pick<PrivateRestProps, "all">> & {
    /** False without a verdict: what may follow then is pointed out, and not promised. */
    isDecided: boolean;
  };

/** The script and the words of the rest, which are the same for every reader. */
async function loadRest(locale: string, known: EditionSet | undefined) {
  const [{ PrivateRest }, more, all] = await Promise.all([
    import("./private-rest"),
    fetchWords(locale, "detail-words"),
    known ?? fetchEditions(locale),
  ]);
  return { Rest: PrivateRest, more, all };
}

/** What follows the answer: it is loaded as soon as somebody reads on. */
export function LaterRest(props: Props) {
  const { locale, words, all, isDecided } = props;
  const { ref, isWanted, want } = useWanted();
  const load = useCallback(() => loadRest(locale, all), [locale, all]);
  const { loaded, hasFailed, again } = useLoaded(load, isWanted);
  if (hasFailed) return <LoadFailed locale={locale} words={words.result} again={again} />;
  const { coming, show: ask, printed } = words.result.later;
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
      {loaded && <loaded.Rest {...props} more={loaded.more} all={loaded.all} />}
      {!loaded && isDecided && (
        <>
          <p className={styles.later}>{isWanted ? say(locale, coming) : button}</p>
          <p className={styles.printed}>{say(locale, printed)}</p>
        </>
      )}
    </div>
  );
}
