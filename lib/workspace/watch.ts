import { liveQuery } from "dexie";

/**
 * Runs a query now and again whenever its result may have changed, in this page or in another of the same browser.
 * @returns how to stop
 */
export function watch<Value>(
  query: () => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}
