"use client";

import { useEffect, useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import { useHash } from "../use-hash";
import { CheckPage } from "./check-page";
import { type Draft, deleteDraft, emptyDraft, loadDraft, saveDraft } from "./draft";
import { QuestionPage } from "./question-page";
import { StartPage } from "./start-page";
import { STEPS, type WizardProps } from "./wizard-props";

/** A questionnaire, one question a page; every answer is kept in this browser as soon as it is given. */
export function Wizard(props: WizardProps) {
  const { edition } = props;
  const hash = useHash();
  const form = useForm<Draft>({ defaultValues: emptyDraft(), mode: "onChange" });
  const [canSave, setCanSave] = useState(true);
  const [deleted, setDeleted] = useState(false);
  const order = useMemo(() => edition.sections.flatMap(({ questions }) => questions), [edition]);

  useEffect(() => {
    form.reset(loadDraft(edition));
    setCanSave(saveDraft(edition, loadDraft(edition)));
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => setCanSave(saveDraft(edition, values)),
    });
  }, [form, edition]);

  useEffect(() => {
    const onStorage = () => form.reset(loadDraft(edition));
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  }, [form, edition]);

  const restart = () => {
    form.reset(emptyDraft());
    deleteDraft(edition);
    setDeleted(true);
    window.location.hash = STEPS.start;
  };

  const step = { ...props, form, order, canSave };
  if (hash === "check") return <CheckPage {...step} onRestart={restart} />;
  const [question, change] = (hash ?? "").split("/");
  if (question && order.includes(question)) {
    return <QuestionPage key={question} {...step} id={question} isChange={change === "change"} />;
  }
  return <StartPage {...step} isEntered={hash !== null && hash !== ""} deleted={deleted} onRestart={restart} />;
}
