import locales from "./lib/words/locales.json" with { type: "json" };

const [defaultLocale] = Object.keys(locales);

/** Everything but the pages, whose addresses carry no language when it is the default one. */
const notAPage = `(?:${Object.keys(locales).join("|")}|api|_next|r/[^/]+/card\\.png)(?:/|$)|[^/]*\\.`;

/**
 * A shared result is a pure function of its address. Caches between may keep it until a release clears them; browsers
 * ask again after an hour, so that nobody keeps a page whose scripts a release has replaced.
 */
const RESULT_CACHE = "public, max-age=3600, s-maxage=31536000, immutable";

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'self'" },
];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@vercel/og"],
  outputFileTracingIncludes: { "/r/[code]/card.png": ["./node_modules/@expo-google-fonts/*/*/*.ttf"] },
  rewrites: async () => ({
    beforeFiles: [{ source: `/:path((?!${notAPage}).*)`, destination: `/${defaultLocale}/:path` }],
  }),
  redirects: async () => [
    { source: `/${defaultLocale}`, destination: "/", permanent: true },
    { source: `/${defaultLocale}/:path+`, destination: "/:path+", permanent: true },
  ],
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    { source: "/r/:code", headers: [{ key: "Cache-Control", value: RESULT_CACHE }] },
  ],
};
