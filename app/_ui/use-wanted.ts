import { type RefObject, useEffect, useRef, useState } from "react";

/** What tells that somebody is there, and may scroll or print next. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll", "beforeprint"];
/** Milliseconds after which it is wanted in any case. */
const PATIENCE = 1000;

/** True as soon as the reader comes near, does anything, or has waited a little. */
export function useWanted(): { ref: RefObject<HTMLDivElement | null>; isWanted: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (isWanted) return;
    const want = () => setWanted(true);
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && want(), { rootMargin: "400px" });
    if (ref.current) observer.observe(ref.current);
    const timer = setTimeout(want, PATIENCE);
    for (const sign of SIGNS) window.addEventListener(sign, want, { passive: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, want);
    };
  }, [isWanted]);
  return { ref, isWanted };
}
