import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import locales from "./lib/words/locales.json" with { type: "json" };

const [defaultLocale] = Object.keys(locales);

/** Changes with the words that a page asks for later, and with how they are put together. */
const laterWords = createHash("sha256");
for (const folder of ["lib/words", "app/_ui/group", "app/_ui/own"]) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(json|ts)$/.test(name));
  for (const name of files.sort()) laterWords.update(readFileSync(`${folder}/${name}`));
}

/** Routes with a parameter that are no pages; files and fixed routes are found before these rewrites. */
const notAPage = `(?:${Object.keys(locales).join("|")}|api)(?:/|$)|r/[^/]+/(?:card|square)\\.png$`;

/** Percent signs that stand for no ASCII character: Next answers 500 where it cannot decode them. */
const UNREADABLE = ".*%(?:[89a-fA-F]|(?![0-9a-fA-F]{2})).*";

/**
 * A shared result is a pure function of its address. Caches between may keep it until a release clears them; browsers
 * ask again after an hour, so that nobody keeps a page whose scripts a release has replaced.
 */
const RESULT_CACHE = "public, max-age=3600, s-maxage=31536000, immutable";

/** What every answer carries. Only pages load anything: they are given a policy of their own by app/_http/proxy.ts. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Strict-Transport-Security": "max-age=63072000",
  "Cross-Origin-Resource-Policy": "same-origin",
  ...(process.env.NODE_ENV === "production" && {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  }),
};

/** What only documents need; scripts, styles and fonts go without, which saves bytes on each of them. */
const DOCUMENT_HEADERS = {
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** What other sites may load: the API, the pictures of results, and what stands on their pages. */
const FOR_OTHERS = [
  "/api/:path*",
  "/card.png",
  "/r/:code/:picture(card|square).png",
  "/embed.js",
  "/embed/:path+",
  "/:locale/embed/:path+",
];

const list = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @type {import("next").NextConfig} */
export default {
  env: { WORDS_VERSION: laterWords.digest("hex").slice(0, 12) },
  experimental: { globalNotFound: true },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@vercel/og"],
  outputFileTracingIncludes: { "/r/[code]/*.png": ["./node_modules/@expo-google-fonts/*/*/*.ttf"] },
  rewrites: async () => ({
    beforeFiles: [
      { source: `/api/v1/results/:code(${UNREADABLE})`, destination: "/api/v1/results/not-a-code" },
      { source: `/r/:code([^/]*%[^/]*)/:picture(card|square).png`, destination: "/r/not-a-code/:picture.png" },
      { source: `/r/:code(${UNREADABLE})`, destination: `/${defaultLocale}/r/not-a-code` },
      { source: `/:path(${UNREADABLE})`, destination: `/${defaultLocale}/not/found` },
    ],
    afterFiles: [{ source: `/:path((?!${notAPage}).*)`, destination: `/${defaultLocale}/:path` }],
  }),
  redirects: async () => [
    { source: `/${defaultLocale}`, destination: "/", permanent: true },
    { source: `/${defaultLocale}/:path+`, destination: "/:path+", permanent: true },
  ],
  headers: async () => [
    { source: "/:path*", headers: list(HEADERS) },
    { source: "/:path((?!_next/static/).*)", headers: list(DOCUMENT_HEADERS) },
    // The worker fetches what it keeps.
    {
      source: "/service-worker.js",
      headers: list({ "Content-Security-Policy": "default-src 'none'; connect-src 'self'" }),
    },
    ...FOR_OTHERS.map((source) => ({ source, headers: list({ "Cross-Origin-Resource-Policy": "cross-origin" }) })),
    { source: `/r/:code([asAS][fqFQ]1[0-9a-zA-Z]+)`, headers: [{ key: "Cache-Control", value: RESULT_CACHE }] },
  ],
};
