import { type RefObject, useEffect } from "react";
import { useDocumentTitle } from "../use-document-title";

/** Gives the page its title, and the heading the focus whenever another page of the wizard is shown. */
export function usePageTitle(heading: RefObject<HTMLElement | null>, title: string, step: string | null) {
  useDocumentTitle(title);

  useEffect(() => {
    if (step === null) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step, heading]);
}
