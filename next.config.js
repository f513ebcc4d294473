import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  DOCUMENT_HEADERS,
  FOR_OTHERS_HEADERS,
  HEADERS,
  RESULT_CACHE,
  WORKER_HEADERS,
} from "./app/_http/answer-headers.js";
import locales from "./lib/words/locales.json" with { type: "json" };

const [defaultLocale] = Object.keys(locales);

/** Changes with the words that a page asks for later, and with how they are put together. */
const laterWords = createHash("sha256");
for (const folder of ["lib/words", "questionnaires", "app/_ui/group", "app/_ui/own"]) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(json|ts)$/.test(name));
  for (const name of files.sort()) laterWords.update(readFileSync(`${folder}/${name}`));
}

/** Routes with a parameter that are no pages; files and fixed routes are found before these rewrites. */
const notAPage = `(?:${Object.keys(locales).join("|")}|api)(?:/|$)|r/[^/]+/(?:card|square)\\.png$`;

/** Percent signs that stand for no ASCII character: Next answers 500 where it cannot decode them. */
const UNREADABLE = ".*%(?:[89a-fA-F]|(?![0-9a-fA-F]{2})).*";

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
  output: process.env.NEXT_OUTPUT,
  ...(process.env.NEXT_ADAPTER_PATH && { adapterPath: resolve(".ci/platform.mjs") }),
  experimental: { globalNotFound: true },
  // Nothing is resized on demand, so nobody can make the server do it.
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // app/_http/proxy.ts redirects by itself, since redirects of Next carry no headers.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ["@vercel/og"],
  outputFileTracingIncludes: { "/r/[code]/*.png": ["./node_modules/@expo-google-fonts/*/*/*.ttf"] },
  rewrites: async () => ({
    beforeFiles: [
      { source: `/api/v1/results/:code(${UNREADABLE})`, destination: "/api/v1/results/not-a-code" },
      { source: `/r/:code([^/]*%[^/]*)/:picture(card|square).png`, destination: "/r/not-a-code/:picture.png" },
      { source: `/r/:code(${UNREADABLE})`, destination: `/${defaultLocale}/r/not-a-code` },
      { source: `/:path(${UNREADABLE})`, destination: `/${defaultLocale}/not/found` },
    ],
    afterFiles: [
      { source: "/", destination: `/${defaultLocale}` },
      { source: `/:path((?!${notAPage}).*)`, destination: `/${defaultLocale}/:path` },
    ],
  }),
  headers: async () => [
    { source: "/:path*", headers: list(HEADERS) },
    { source: "/:path((?!_next/static/).*)", headers: list(DOCUMENT_HEADERS) },
    { source: "/service-worker.js", headers: list(WORKER_HEADERS) },
    ...FOR_OTHERS.map((source) => ({ source, headers: list(FOR_OTHERS_HEADERS) })),
    ...["", "/:locale"].map((path) => ({
      source: `${path}/r/:code([asAS][fqFQ]1[0-9a-zA-Z]+)`,
      headers: [{ key: "Cache-Control", value: RESULT_CACHE }],
    })),
  ],
};
