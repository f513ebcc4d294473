import { type RefObject, useState } from "react";
import { anotherOf, openOwn } from "@/lib/questionnaire/own/own";
import { say } from "@/lib/words/say";
import { removeQuestionnaire } from "@/lib/workspace/keep";
import { newId } from "@/lib/workspace/new-id";
import { keepQuestionnaire } from "@/lib/workspace/questionnaires";
import clients from "../clients/clients.module.css";
import { useDesk } from "../clients/desk";
import { PLACES } from "../clients/places";
import { Top } from "../clients/top";
import controls from "../controls.module.css";
import { wizardPath } from "../wizard/wizard-props";
import type { Editing } from "./questionnaire-page";
import { saveOwn } from "./save-own";

interface Props extends Editing {
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
}

/** The questionnaire as a whole: its name, the way back, and what can be done with it. */
export function QuestionnaireActions({ locale, words, own, rounds, heading, title }: Props) {
  const { editions, attempt, offerUndo } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const { edit, back } = words.own;
  const edition = openOwn(own, editions);
  const copy = async () => {
    setBusy(true);
    const another = anotherOf(own, newId(), (name) => say(locale, edit.copyName, { title: name }));
    const isKept = await attempt((database) => keepQuestionnaire(database, another, Date.now()));
    setBusy(false);
    if (isKept) window.location.hash = PLACES.questionnaire(another.id);
  };
  const remove = async () => {
    const removed = await attempt((database) => removeQuestionnaire(database, own.id, Date.now()));
    if (removed) offerUndo(say(locale, edit.deleted, { name: title }), removed, PLACES.questionnaires);
  };
  return (
    <>
      <Top back={{ name: say(locale, back), place: PLACES.questionnaires }} />
      <h1 ref={heading} tabIndex={-1} className={clients.name}>
        {title}
      </h1>
      <div className={clients.actions}>
        {edition && <a href={wizardPath(locale, edition, "#start")}>{say(locale, edit.answer)}</a>}
        <button type="button" className={controls.quiet} onClick={() => saveOwn(own)}>
          {say(locale, edit.save)}
        </button>
        <button type="button" className={controls.quiet} disabled={isBusy} onClick={copy}>
          {say(locale, edit.copy)}
        </button>
        {rounds === 0 && (
          <button type="button" className={controls.quiet} onClick={remove}>
            {say(locale, edit.delete)}
          </button>
        )}
      </div>
    </>
  );
}
