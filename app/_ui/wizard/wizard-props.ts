import type { UseFormReturn } from "react-hook-form";
import type { EditionWords, OutlineEdition } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import type { Draft } from "./draft";
import type { WizardPage } from "./pages";

/** What every page of the wizard needs. */
export interface WizardProps {
  locale: string;
  words: Words<"wizard">;
  siteName: string;
  edition: OutlineEdition;
  editionWords: EditionWords;
  /** Shorter questionnaires whose answers may be carried over. */
  shorter: OutlineEdition[];
  /** True where the wizard stands in a frame on another site, where no other page of this one may stand. */
  isFramed: boolean;
}

export interface StepProps extends WizardProps {
  form: UseFormReturn<Draft>;
  pages: WizardPage[];
  /** False where the browser does not let us save. */
  canSave: boolean;
}

/** The addresses of the wizard's pages, behind the # so that no answer and no step reaches a server. */
export const STEPS = {
  start: "#start",
  check: "#check",
  /** The check page again, at the answer that was just looked at. */
  changed: (id: string) => `#check/${id}`,
  page: (id: string) => `#${id}`,
  change: (id: string) => `#${id}/change`,
  from: (code: string) => `#from/${code}`,
  /** The way in for somebody who was invited to a round. */
  round: (invitation: string) => `#round=${invitation}`,
  /** The way in to an own questionnaire, known by its mark, and on to one of the pages above. */
  own: (mark: string, step: string) => `#own=${mark}/${step.slice(1)}`,
};

/** The address of a page of the wizard; an own questionnaire is named behind the #, so that no server learns of it. */
export function wizardPath(locale: string, { id, own }: Pick<OutlineEdition, "id" | "own">, step: string): string {
  return own
    ? localePath(locale, "/assess/own") + STEPS.own(own.mark, step)
    : localePath(locale, `/assess/${id}`) + step;
}
