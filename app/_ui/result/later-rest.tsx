"use client";

import { useEffect, useState } from "react";
import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { useWanted } from "../use-wanted";
import type { PrivateRest, PrivateRestProps } from "./private-rest";
import styles from "./private-result.module.css";

interface Loaded {
  Rest: typeof PrivateRest;
  more: DetailWords;
}

/** The script and the words of the rest, which are the same for every reader. */
async function load(locale: string): Promise<Loaded> {
  const [{ PrivateRest }, words] = await Promise.all([
    import("./private-rest"),
    fetch(localePath(locale, "/detail-words")),
  ]);
  if (!words.ok) throw new Error(words.statusText);
  return { Rest: PrivateRest, more: await words.json() };
}

/** What follows the answer: it is loaded after the answer is on the screen. */
export function LaterRest(props: PrivateRestProps) {
  const { locale, words } = props.decided;
  const { ref, isWanted } = useWanted();
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  useEffect(() => {
    if (!isWanted || loaded) return;
    load(locale).then(setLoaded, () => setLoaded("failed"));
  }, [isWanted, loaded, locale]);

  if (loaded === "failed") {
    return (
      <p className={styles.failed} role="alert">
        {say(locale, words.later.failed)}{" "}
        <button type="button" onClick={() => setLoaded(null)}>
          {say(locale, words.later.again)}
        </button>
      </p>
    );
  }
  return <div ref={ref}>{loaded && <loaded.Rest {...props} more={loaded.more} />}</div>;
}
