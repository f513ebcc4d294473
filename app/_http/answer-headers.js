/** What every answer carries. Only pages load anything: they are given a policy of their own by proxy.ts. */
export const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Strict-Transport-Security": "max-age=63072000",
  "Cross-Origin-Resource-Policy": "same-origin",
  ...(process.env.NODE_ENV === "production" && {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  }),
};

/** What only documents need; scripts, styles and fonts go without, which saves bytes on each of them. */
export const DOCUMENT_HEADERS = {
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** What other sites may load. */
export const FOR_OTHERS_HEADERS = { "Cross-Origin-Resource-Policy": "cross-origin" };

/**
 * A shared result is a pure function of its address. Caches between may keep it until a release clears them; browsers
 * ask again after an hour, so that nobody keeps a page whose scripts a release has replaced.
 */
export const RESULT_CACHE = "public, max-age=3600, s-maxage=31536000, immutable";

/** A page that was built ahead: the same until a release, which clears the caches between; browsers always ask. */
export const PAGE_CACHE = "public, max-age=0, s-maxage=31536000";

/** The worker fetches what it keeps. */
export const WORKER_HEADERS = { "Content-Security-Policy": "default-src 'none'; connect-src 'self'" };
