import { useRef, useState } from "react";
import type { Difference } from "@/lib/questionnaire/own/differences";
import { takeBack } from "@/lib/questionnaire/own/take-back";
import type { Fault } from "@/lib/questionnaire/parse";
import { say } from "@/lib/words/say";
import rows from "../clients/respondents.module.css";
import controls from "../controls.module.css";
import { differsOf } from "./differs-of";
import { Faults } from "./faults";
import type { Editing } from "./questionnaire-page";

/** How the questionnaire differs from the edition that it was made of, each difference with its way back. */
export function DifferenceList({ differences, ...editing }: Editing & { differences: Difference[] }) {
  const { locale, words, own, original, rounds, onChange } = editing;
  const { edit } = words.own;
  const [faults, setFaults] = useState<Fault[]>([]);
  const { summary, items } = differsOf(editing, differences);
  const sum = useRef<HTMLParagraphElement>(null);
  const back = async (difference: Difference) => {
    const faults = await onChange(takeBack(own, difference, original));
    setFaults(faults);
    // The button goes with its difference; the focus waits before those that are left.
    if (faults.length === 0) sum.current?.focus();
  };
  return (
    <>
      <p ref={sum} role="status" tabIndex={-1}>
        {summary}
      </p>
      <div role="alert">
        <Faults locale={locale} words={words} faults={faults} />
      </div>
      <ul className={rows.rows}>
        {differences.map((difference, place) => {
          const text = items[place] ?? "";
          const canGoBack = rounds === 0 || difference.kind === "word" || difference.kind === "moved";
          return (
            <li key={text}>
              <span>{text}</span>
              {canGoBack && (
                <button
                  type="button"
                  className={controls.link}
                  aria-label={say(locale, edit.takeBackOf, { difference: text })}
                  onClick={() => back(difference)}
                >
                  {say(locale, edit.takeBack)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
