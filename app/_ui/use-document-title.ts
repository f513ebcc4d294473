import { useEffect } from "react";

/** Keeps the title of the document, also against the page's own metadata, which may arrive later. */
export function useDocumentTitle(title: string | null) {
  useEffect(() => {
    if (title === null) return;
    const set = () => {
      if (document.title !== title) document.title = title;
    };
    set();
    const observer = new MutationObserver(set);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title]);
}
