"use client";

import { useEffect, useState } from "react";
import type { Edition } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { useWanted } from "../use-wanted";
import type { GoDeeper } from "./go-deeper";
import styles from "./private-result.module.css";
import type { DecidedProps } from "./result-props";
import type { RestProps, ResultRest } from "./result-rest";
import type { WhatIf } from "./what-if/what-if";

interface Loaded {
  Rest: typeof ResultRest;
  Trial: typeof WhatIf;
  Deeper: typeof GoDeeper;
  more: DetailWords;
}

interface Props {
  share: RestProps["share"];
  detail: DecidedProps;
  /** The questionnaire that goes deeper than this one, where there is one. */
  deeper: Edition | undefined;
}

/** The script and the words of the rest, which are the same for every reader. */
async function load(locale: string): Promise<Loaded> {
  const [{ ResultRest }, { WhatIf }, { GoDeeper }, words] = await Promise.all([
    import("./result-rest"),
    import("./what-if/what-if"),
    import("./go-deeper"),
    fetch(localePath(locale, "/detail-words")),
  ]);
  if (!words.ok) throw new Error(words.statusText);
  return { Rest: ResultRest, Trial: WhatIf, Deeper: GoDeeper, more: await words.json() };
}

/** What follows the answer that the browser computed: it is loaded after the answer is on the screen. */
export function LaterRest({ share, detail, deeper }: Props) {
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
  const answers = detail.assessment.explanation?.answers;
  const code = share.opened.codes.answers;
  const props = loaded && { ...detail, more: loaded.more };
  return (
    <div ref={ref}>
      {props && (
        <loaded.Rest
          share={share}
          detail={props}
          end={
            answers && (
              <>
                <loaded.Trial key={code} {...props} answers={answers} />
                <loaded.Deeper locale={locale} more={loaded.more} edition={deeper} code={code} />
              </>
            )
          }
        />
      )}
    </div>
  );
}
