import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Where this site is reached: what the browser knows, and until then what the build was told. */
export function useOrigin(built: string): string {
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => built,
  );
}
