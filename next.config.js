import locales from "./lib/words/locales.json" with { type: "json" };

const [defaultLocale] = Object.keys(locales);

/** Everything but the pages, whose addresses carry no language when it is the default one. */
const notAPage = `(?:${Object.keys(locales).join("|")}|api|_next|r/[^/]+/card\\.png)(?:/|$)|[^/]*\\.`;

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
  redirects: async () => [{ source: `/${defaultLocale}/:path*`, destination: "/:path*", permanent: true }],
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
};
