import { useEffect, useState } from "react";

/** What is loaded once, when it is wanted; null until then, and `hasFailed` where it could not be had. */
export function useLoaded<T>(load: () => Promise<T>, isWanted = true) {
  const [state, setState] = useState<{ loaded: T | null; hasFailed: boolean }>({ loaded: null, hasFailed: false });
  const { loaded, hasFailed } = state;
  useEffect(() => {
    if (!isWanted || loaded !== null || hasFailed) return;
    let isStale = false;
    const settle = (loaded: T | null) => !isStale && setState({ loaded, hasFailed: loaded === null });
    load().then(settle, () => settle(null));
    return () => {
      isStale = true;
    };
  }, [isWanted, loaded, hasFailed, load]);
  return { loaded, hasFailed, again: () => setState({ loaded: null, hasFailed: false }) };
}
