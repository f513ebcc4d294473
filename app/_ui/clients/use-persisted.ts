import { useEffect, useState } from "react";

const CHANGED = "pmo-fit:persisted";

/** Asks the browser not to clear what is kept when it runs out of room; browsers decide by themselves, or ask. */
export async function askToPersist(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
  window.dispatchEvent(new Event(CHANGED));
}

/** Whether the browser has promised not to clear what is kept; null until it says. */
export function usePersisted(): boolean | null {
  const [isPersisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    const look = async () => setPersisted((await navigator.storage?.persisted?.().catch(() => false)) ?? false);
    look();
    window.addEventListener(CHANGED, look);
    return () => window.removeEventListener(CHANGED, look);
  }, []);
  return isPersisted;
}
