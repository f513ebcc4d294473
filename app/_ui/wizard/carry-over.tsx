import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import type { Offer } from "./use-offer";
import styles from "./wizard.module.css";
import { STEPS, type StepProps } from "./wizard-props";

/** Offers the answers of a shorter questionnaire: those in this browser, or those of a result the reader came from. */
export function CarryOver({ offer: { from, found, begun }, ...props }: StepProps & { offer: Offer }) {
  const { locale, words, edition, form } = props;
  const accept = () => {
    const given = form.getValues("answers");
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
