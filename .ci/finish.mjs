import { buildWorker } from "./build-worker.mjs";
import { paintFirst, paintFirstWhenAsked } from "./paint-first.mjs";
import { stripScripts } from "./strip-scripts.mjs";

/**
 * What this site makes of the pages that Next has built; the worker is made of what is left of them.
 * @returns the script that was added to those of Next
 */
export async function finish(pages) {
  stripScripts(pages);
  paintFirst(pages);
  const script = paintFirstWhenAsked();
  await buildWorker(pages);
  return script;
}
