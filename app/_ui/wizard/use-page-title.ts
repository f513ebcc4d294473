import { type RefObject, useLayoutEffect } from "react";
import { useDocumentTitle } from "../use-document-title";

/**
 * Gives the page its title, and its heading the focus whenever another page of the wizard is shown; or, on a page that
 * the reader comes back to, the place where they left it. It has it before anybody can press a key.
 */
export function usePageTitle(target: RefObject<HTMLElement | null>, title: string, step: string | null) {
  useDocumentTitle(title);

  useLayoutEffect(() => {
    if (step === null) return;
    const element = target.current;
    if (element?.matches("h1")) window.scrollTo(0, 0);
    else element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  }, [step, target]);
}
