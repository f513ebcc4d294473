/// <reference lib="webworker" />
import { NetworkOnly, Serwist, type SerwistPlugin } from "serwist";
import { isThere, keptUrl, keptWithout } from "./kept-pages";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: scripts, styles, fonts and words, whose names change with their content. */
declare const ASSETS: string[];
/** Put in by the build: what needs no server, by its path, with a mark that changes with its content. */
declare const PAGES: Record<string, string>;

const KEPT = Object.keys(PAGES);

/** Seconds that the network may take before a page that is kept is shown instead. */
const PATIENCE = 5;

/** What is shown where the network gives nothing. */
const INSTEAD: SerwistPlugin = { handlerDidError: async ({ request }) => withoutNetwork(new URL(request.url)) };

/**
 * Keeps the site for when there is no network. Pages come from the network as long as there is one, so that nobody is
 * held on an old version; a new version of this worker waits until the last page of the old one is closed, so that no
 * open page loses its scripts. Nothing that holds an answer is kept.
 */
const worker = new Serwist({
  precacheEntries: [
    ...ASSETS.map((url) => ({ url, revision: null })),
    ...Object.entries(PAGES).map(([path, revision]) => ({ url: keptUrl(path), revision })),
  ],
  precacheOptions: { cleanupOutdatedCaches: true },
  clientsClaim: true,
  navigationPreload: true,
  runtimeCaching: [
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && isThere(url.pathname, KEPT),
      handler: new NetworkOnly({ networkTimeoutSeconds: PATIENCE, plugins: [INSTEAD] }),
    },
    {
      // What is only to be had from the network may take its time.
      matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
      handler: new NetworkOnly({ plugins: [INSTEAD] }),
    },
  ],
});

async function withoutNetwork(url: URL): Promise<Response | undefined> {
  const { redirect, path } = keptWithout(url.pathname, KEPT);
  return redirect
    ? Response.redirect(new URL(redirect, self.location.origin), 302)
    : worker.matchPrecache(keptUrl(path));
}

worker.addEventListeners();
