/// <reference lib="webworker" />
import { NetworkOnly, Serwist } from "serwist";
import { keptUrl, keptWithout } from "./kept-pages";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: scripts, styles and fonts, whose names change with their content. */
declare const ASSETS: string[];
/** Put in by the build: what needs no server, by its path, with a mark that changes with its content. */
declare const PAGES: Record<string, string>;

/** Seconds that the network may take before a page that is kept is shown instead. */
const PATIENCE = 5;

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
      matcher: ({ request, sameOrigin, url }) => sameOrigin && (request.mode === "navigate" || url.pathname in PAGES),
      handler: new NetworkOnly({
        networkTimeoutSeconds: PATIENCE,
        plugins: [{ handlerDidError: async ({ request }) => withoutNetwork(new URL(request.url)) }],
      }),
    },
  ],
});

async function withoutNetwork(url: URL): Promise<Response | undefined> {
  const { redirect, path } = keptWithout(url.pathname, Object.keys(PAGES));
  return redirect
    ? Response.redirect(new URL(redirect, self.location.origin), 302)
    : worker.matchPrecache(keptUrl(path));
}

worker.addEventListeners();
