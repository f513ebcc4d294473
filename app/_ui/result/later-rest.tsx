"use client";

import { useEffect, useState } from "react";
import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { useWanted } from "../use-wanted";
import styles from "./private-result.module.css";
import type { DecidedProps } from "./result-props";
import type { RestProps } from "./result-rest";

interface Loaded {
  Rest: (props: RestProps) => React.ReactNode;
  more: DetailWords;
}

/** The script and the words of the rest, which are the same for every reader. */
async function load(locale: string): Promise<Loaded> {
  const [{ ResultRest }, words] = await Promise.all([
    import("./result-rest"),
    fetch(localePath(locale, "/detail-words")),
  ]);
  if (!words.ok) throw new Error(words.statusText);
  return { Rest: ResultRest, more: await words.json() };
}

/** What follows the answer that the browser computed: it is loaded after the answer is on the screen. */
export function LaterRest({ share, detail }: { share: RestProps["share"]; detail: DecidedProps }) {
  const { locale, words } = detail;
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
  return <div ref={ref}>{loaded && <loaded.Rest share={share} detail={{ ...detail, more: loaded.more }} />}</div>;
}
