"use client";

import { useDeferredValue, useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    window.removeEventListener("hashchange", onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/**
 * What stands behind the # of the address, without it; null while the page is built on the server. What it asks for is
 * drawn in slices, so that a slow phone answers its reader meanwhile.
 */
export function useHash(): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => null,
  );
  return useDeferredValue(hash);
}
