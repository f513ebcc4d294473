import { useEffect, useState } from "react";

/** What is loaded once it is wanted; null until then, and `hasFailed` where it could not be had. */
export function useLoaded<T>(load: () => Promise<T>, isWanted = true) {
  const [state, setState] = useState<{ loaded: T | null; hasFailed: boolean }>({ loaded: null, hasFailed: false });
  const { loaded, hasFailed } = state;
  useEffect(() => {
    if (!isWanted || loaded !== null || hasFailed) return;
    load().then(
      (loaded) => setState({ loaded, hasFailed: false }),
      () => setState({ loaded: null, hasFailed: true }),
    );
  }, [isWanted, loaded, hasFailed, load]);
  return { loaded, hasFailed, again: () => setState({ loaded: null, hasFailed: false }) };
}
