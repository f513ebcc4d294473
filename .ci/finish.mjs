import { buildWorker } from "./build-worker.mjs";
import { paintFirst } from "./paint-first.mjs";
import { stripScripts } from "./strip-scripts.mjs";

/** What this site makes of the pages that Next has built; the worker is made of what is left of them. */
export async function finish(pages) {
  stripScripts(pages);
  paintFirst(pages);
  await buildWorker(pages);
}
