"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { deleteFigures } from "../result/team/figures";
import { useHash } from "../use-hash";
import { CheckPage } from "./check-page";
import { canStore, type Draft, deleteDrafts, emptyDraft, keyOf, loadDraft, saveDraft } from "./draft";
import { FormPage } from "./form-page";
import { pagesOf, type WizardPage } from "./pages";
import { StartPage } from "./start-page";
import { useInvitation } from "./use-invitation";
import { STEPS, type WizardProps } from "./wizard-props";

/** A questionnaire, page by page; every answer is kept in this browser as soon as it is given. */
export function Wizard(props: WizardProps) {
  const { edition } = props;
  // What it asks for is drawn in slices, so that a slow phone answers its reader meanwhile.
  const hash = useDeferredValue(useHash());
  const form = useForm<Draft>({ defaultValues: emptyDraft(), mode: "onChange" });
  const [canSave, setCanSave] = useState(true);
  const [deleted, setDeleted] = useState(false);
  const invitation = useInvitation(edition.id, hash);

  useEffect(() => {
    form.reset(loadDraft(edition));
    setCanSave(canStore());
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => setCanSave(saveDraft(edition, values)),
    });
  }, [form, edition]);

  useEffect(() => {
    // What another tab kept counts here too, but never in place of answers that could not be kept.
    if (!canSave) return;
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key === keyOf(edition)) form.reset(loadDraft(edition));
    };
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  }, [form, edition, canSave]);

  const restart = () => {
    form.reset(emptyDraft());
    deleteDrafts();
    deleteFigures();
    invitation.renew();
    setDeleted(true);
    window.location.hash = STEPS.start;
  };

  const pages = pagesOf(edition, form.watch("carried"));
  const step = { ...props, form, pages, canSave };
  const [name = "", rest] = (hash ?? "").split("/");
  if (name === "check") {
    const changed = edition.questions.find(({ id }) => id === rest)?.id ?? null;
    return <CheckPage {...step} ticket={invitation.ticket} changed={changed} onRestart={restart} />;
  }
  const page = rest === "change" ? questionPage(props, name) : pages.find(({ id }) => id === name);
  if (page) return <FormPage key={hash} {...step} page={page} isChange={rest === "change"} />;
  return (
    <StartPage
      {...step}
      from={name === "from" ? (rest ?? null) : null}
      invitation={invitation}
      isEntered={hash !== null && hash !== "" && !/^(from|round=.*)$/.test(name)}
      deleted={deleted}
      onRestart={restart}
    />
  );
}

/** The page of one question, to change it from the check page. */
function questionPage({ edition }: WizardProps, id: string): WizardPage | undefined {
  const section = edition.sections.find(({ questions }) => questions.includes(id));
  return section && { id, section: section.id, questions: [id] };
}
