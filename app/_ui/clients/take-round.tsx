import { useCallback, useState } from "react";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { fetchWords } from "../fetch-words";
import { LoadFailed } from "../result/load-failed";
import { Section } from "../result/section";
import { useLoaded } from "../result/use-loaded";
import { useDesk } from "./desk";
import type { RoundReportProps } from "./round-report";

/** A round as files. What makes them is loaded when somebody asks for it. */
export function TakeRound(props: Omit<RoundReportProps, "more">) {
  const { locale, words, later } = useDesk();
  const [isWanted, setWanted] = useState(false);
  const load = useCallback(async () => {
    const [{ RoundReport }, more] = await Promise.all([import("./round-report"), fetchWords(locale, "detail-words")]);
    return { RoundReport, more };
  }, [locale]);
  const { loaded, hasFailed, again } = useLoaded(load, isWanted);
  return (
    <Section id="take" onScreen heading={say(locale, words.take.heading)}>
      <p>{say(locale, props.combined ? words.take.text : words.take.own)}</p>
      {!loaded && (
        <button type="button" className={controls.secondary} disabled={isWanted} onClick={() => setWanted(true)}>
          {say(locale, words.take.prepare)}
        </button>
      )}
      {hasFailed && <LoadFailed locale={locale} words={{ later }} again={again} />}
      {loaded && <loaded.RoundReport {...props} more={loaded.more} />}
    </Section>
  );
}
