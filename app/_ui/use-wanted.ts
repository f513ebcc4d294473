import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** What tells that somebody is there, and may scroll or print next. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll", "beforeprint"];

/** Milliseconds after which it is loaded unasked, so that it is there when somebody prints without any sign before. */
const QUIET = 3000;

/** True as soon as it comes into view, the reader does anything, asks for it, or has been there for a while. */
export function useWanted(): { ref: RefObject<HTMLDivElement | null>; isWanted: boolean; want: () => void } {
  const ref = useRef<HTMLDivElement>(null);
  const [isWanted, setWanted] = useState(false);
  const want = useCallback(() => setWanted(true), []);
  useEffect(() => {
    if (isWanted) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && want());
    if (ref.current) observer.observe(ref.current);
    for (const sign of SIGNS) window.addEventListener(sign, want, { passive: true });
    const quiet = setTimeout(want, QUIET);
    return () => {
      clearTimeout(quiet);
      observer.disconnect();
      for (const sign of SIGNS) window.removeEventListener(sign, want);
    };
  }, [isWanted, want]);
  return { ref, isWanted, want };
}
