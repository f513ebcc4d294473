import { useEffect } from "react";

/** What stands before the title of the document at the moment. */
let before = "";

/** Keeps the title of the document, also against the page's own metadata, which may arrive later. */
export function useDocumentTitle(title: string | null) {
  useEffect(() => (title === null ? undefined : keep(() => before + title)), [title]);
}

/**
 * Puts words before the title, whatever that is, for as long as something on the page has to be mended.
 * @param lead null while nothing has
 */
export function useErrorTitle(lead: string | null) {
  useEffect(() => {
    if (lead === null) return;
    before = lead;
    const stop = keep((now) => (now.startsWith(lead) ? now : lead + now));
    return () => {
      stop();
      before = "";
      if (document.title.startsWith(lead)) document.title = document.title.slice(lead.length);
    };
  }, [lead]);
}

/** Makes the title what it should be, now and whenever it changes. Returns how to stop it. */
function keep(asItShould: (now: string) => string): () => void {
  const set = () => {
    const title = asItShould(document.title);
    if (document.title !== title) document.title = title;
  };
  set();
  const observer = new MutationObserver(set);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
