import { type RefObject, useEffect } from "react";

/** Gives the page its title, and the heading the focus whenever another page of the wizard is shown. */
export function usePageTitle(heading: RefObject<HTMLElement | null>, title: string, step: string | null) {
  useEffect(() => {
    const set = () => {
      if (document.title !== title) document.title = title;
    };
    set();
    const observer = new MutationObserver(set);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title]);

  useEffect(() => {
    if (step === null) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step, heading]);
}
