import { findEdition } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import reading from "../reading/reading.module.css";

/** The way from reading to the reader's own case; paper leads nowhere. */
export function CheckInvitation({ locale, words }: { locale: string; words: Words<"learn">["frame"] }) {
  const { questions, minutes } = findEdition("quick") as Edition;
  return (
    <section className={reading.section} data-on-screen aria-labelledby="check">
      <h2 id="check">{say(locale, words.checkHeading)}</h2>
      <div className={reading.body}>
        <p>{say(locale, words.checkText, { count: questions.length, minutes })}</p>
        <p>
          <a className={controls.primary} href={localePath(locale, "/assess/quick")}>
            {say(locale, words.check)}
          </a>
        </p>
      </div>
    </section>
  );
}
