import { useEffect, useState } from "react";
import { decode } from "@/lib/link/code";
import { carryOver } from "@/lib/questionnaire/carry-over";
import type { Answers } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import { loadDraft } from "./draft";
import styles from "./wizard.module.css";
import { STEPS, type StepProps } from "./wizard-props";

/** Offers the answers of a shorter questionnaire: those in this browser, or those of a result the reader came from. */
export function CarryOver({ from, ...props }: StepProps & { from: string | null }) {
  const { locale, words, edition, shorter, form } = props;
  const [found, setFound] = useState<Answers>({});
  // Storage is known to the browser alone, and only after the first paint.
  useEffect(
    () => setFound(carryOver(from ? answersOf(from, shorter) : draftOf(shorter), edition)),
    [from, shorter, edition],
  );

  const given = form.watch("answers");
  const offered = Object.keys(found).filter((id) => given[id] !== found[id]);
  const begun = Object.keys(given).length > 0;
  // One's own draft is not offered over answers that were given here.
  if (offered.length === 0 || (begun && !from)) return null;

  const accept = () => {
    form.setValue("answers", { ...given, ...found });
    form.setValue("carried", [...new Set([...form.getValues("carried"), ...Object.keys(found)])]);
    const next = edition.sections.find(({ questions }) => questions.some((id) => !found[id] && !given[id]));
    window.location.hash = next ? STEPS.page(next.id) : STEPS.check;
  };
  const values = { count: Object.keys(found).length, left: edition.questions.length - Object.keys(found).length };
  return (
    <section className={styles.carry} aria-labelledby="carry">
      <h2 id="carry">{say(locale, words.carry.heading)}</h2>
      <p>{say(locale, from ? words.carry.offerLink : words.carry.offer, values)}</p>
      {begun && <p>{say(locale, words.carry.overwrites)}</p>}
      <button type="button" className={controls.primary} onClick={accept}>
        {say(locale, words.carry.accept)}
      </button>
    </section>
  );
}

function draftOf(shorter: StepProps["shorter"]): Answers {
  for (const edition of shorter) {
    const { answers } = loadDraft(edition);
    if (Object.keys(answers).length > 0) return answers;
  }
  return {};
}

function answersOf(code: string, editions: StepProps["shorter"]): Answers {
  const decoded = decode(code, editions);
  return decoded.ok && decoded.value.kind === "answers" ? decoded.value.answers : {};
}
