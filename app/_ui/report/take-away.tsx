import { useState } from "react";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { LoadFailed } from "../result/load-failed";
import { Section } from "../result/section";
import { useLoaded } from "../result/use-loaded";
import type { PanelProps } from "./report-panel";

const load = () => import("./report-panel");

/** The result as files. What makes them is loaded when somebody asks for it. */
export function TakeAway(props: PanelProps) {
  const { locale, words, more } = props;
  const [isWanted, setWanted] = useState(false);
  const { loaded, hasFailed, again } = useLoaded(load, isWanted);
  return (
    <Section id="take" onScreen heading={say(locale, more.report.heading)}>
      <p>{say(locale, more.report.text)}</p>
      {!loaded && (
        <button type="button" className={controls.secondary} disabled={isWanted} onClick={() => setWanted(true)}>
          {say(locale, more.report.prepare)}
        </button>
      )}
      {hasFailed && <LoadFailed locale={locale} words={words} again={again} />}
      {loaded && <loaded.ReportPanel {...props} />}
    </Section>
  );
}
