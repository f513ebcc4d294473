import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { RESULT_CACHE } from "@/app/_http/answer-headers";
import { METHOD_PARTS, methodPath } from "@/app/_ui/method/method-path";
import { LOCALES, localePath } from "@/lib/words/locales";
import config from "@/next.config.js";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";

const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "strict-transport-security": "max-age=63072000",
};

const ON_DOCUMENTS = {
  "referrer-policy": "no-referrer",
  "permissions-policy": expect.stringContaining("geolocation=()"),
  "cross-origin-opener-policy": "same-origin",
};

/** What is no page: each with who may load it. */
const FILES = {
  "/icon.svg": "same-origin",
  "/apple-icon.png": "same-origin",
  "/icon-192.png": "same-origin",
  "/manifest.webmanifest": "same-origin",
  "/schemas/assessment-1.json": "same-origin",
  "/assess/quick/answers": "same-origin",
  "/service-worker.js": "same-origin",
  "/robots.txt": "same-origin",
  "/sitemap.xml": "same-origin",
  [`/detail-words/${config.env?.WORDS_VERSION}`]: "same-origin",
  [`/edition-words/${config.env?.WORDS_VERSION}`]: "same-origin",
  [`/group-words/${config.env?.WORDS_VERSION}`]: "same-origin",
  [`/own-words/${config.env?.WORDS_VERSION}`]: "same-origin",
  "/.well-known/security.txt": "same-origin",
  "/embed.js": "cross-origin",
  "/card.png": "cross-origin",
  "/r/hello/card.png": "cross-origin",
  "/r/hello/square.png": "cross-origin",
  "/api/v1/questionnaires": "cross-origin",
  "/api/v1/questionnaires/quick": "cross-origin",
  "/api/v1/questionnaires/quick/1": "cross-origin",
  "/api/v1/assess": "cross-origin",
  "/api/v1/assess/batch": "cross-origin",
  "/api/v1/openapi.json": "cross-origin",
  "/api/v1/schemas/edition": "cross-origin",
  "/api/v1/results/hello": "cross-origin",
  "/api/oembed": "cross-origin",
  "/api/nowhere": "cross-origin",
};

/** What may stand in frames of others. */
const FRAMED = ["/embed/assess/quick", "/embed/hello"];

/** A pattern for the paths of a route as Next lists it; the default language stands in none of them. */
function patternOf(route: string): RegExp {
  const any = route
    .replace(/\[+\.\.\.\w+\]+/, "*")
    .replaceAll(".", "\\.")
    .replace("*", ".+");
  return new RegExp(`^${any.replace("/[locale]", "(/[a-z]{2})?").replace(/\[\w+\]/g, "[^/]+")}/?$`);
}

/** The directives of a policy, by name. */
function directives(response: APIResponse): Record<string, string[]> {
  const policy = response.headers()["content-security-policy"] ?? "";
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

/** The pages that may be found, and those that may not. */
async function pagePaths(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/href="([^"]+)"/g)].map(([, address = ""]) => new URL(address).pathname);
  expect(listed.length).toBeGreaterThan(20);
  const { onServer, asSummary } = await waysTo(request, EXAMPLE);
  const others = [
    "/r",
    "/clients",
    onServer,
    asSummary,
    "/r/hello",
    "/offline",
    "/assess/quick/form",
    "/assess/own",
    "/nowhere",
    "/nowhere.png",
  ];
  const inEach = [...others, ...METHOD_PARTS.map((part) => methodPath(part))];
  return [...new Set([...listed, ...LOCALES.flatMap((locale) => inEach.map((path) => localePath(locale, path)))])];
}

/** Checks that a page may run its own scripts and nobody else's. */
async function expectOwnScripts(response: APIResponse, path: string): Promise<void> {
  const { "default-src": others, "script-src": allowed = [], "base-uri": base } = directives(response);
  expect([others, base], path).toEqual([["'none'"], ["'none'"]]);
  const [self, ...sources] = allowed;
  expect(self, path).toBe("'self'");
  for (const source of sources) expect(source, path).toMatch(/^'(sha256|nonce)-[\w+/-]+=*'$/);
  const html = await response.text();
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.length, path).toBeGreaterThan(1);
  for (const [, attributes = "", text = ""] of scripts) {
    if (/ src="\/|type="application\/ld\+json"/.test(attributes)) continue;
    const nonce = `'nonce-${/nonce="([^"]*)"/.exec(attributes)?.[1]}'`;
    const hash = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(sources.includes(nonce) || sources.includes(hash), `${path}: ${text.slice(0, 60)}`).toBe(true);
  }
}

test("every page runs its own scripts alone, and stands in no frame of others", async ({ request }) => {
  for (const path of await pagePaths(request)) {
    const response = await request.get(path);
    expect(response.headers(), path).toMatchObject({ ...EVERYWHERE, ...ON_DOCUMENTS });
    expect(response.headers()["cross-origin-resource-policy"], path).toBe("same-origin");
    expect(directives(response)["frame-ancestors"], path).toEqual(["'self'"]);
    expect(response.headers()["cache-control"], path).toMatch(/^public, max-age=\d+, s-maxage=31536000|no-store/);
    await expectOwnScripts(response, path);
  }
  const nonce = async () => directives(await request.get("/r/hello"))["script-src"]?.[1];
  expect(await nonce()).toMatch(/^'nonce-/);
  expect(await nonce(), "a nonce is used once").not.toBe(await nonce());
});

test("the API answers with the same headers whichever way it is asked, and whatever is wrong", async ({ request }) => {
  const shared = { ...EVERYWHERE, ...ON_DOCUMENTS, "cross-origin-resource-policy": "cross-origin" };
  const policy = "default-src 'none'; frame-ancestors 'none'";
  for (const data of [{ questionnaire: "quick", answers: EXAMPLE }, { questionnaire: "none" }, "{"]) {
    const response = await request.post("/api/v1/assess", { data });
    expect(response.headers()).toMatchObject({ ...shared, "content-security-policy": policy });
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
  }
});

test("a result may be kept for ever in each language, and what is none by nobody", async ({ request }) => {
  const { onServer, asSummary } = await waysTo(request, EXAMPLE);
  for (const locale of LOCALES) {
    const cacheOf = async (path: string) =>
      (await request.get(localePath(locale, path))).headers()["cache-control"] ?? "";
    for (const path of [onServer, asSummary]) expect(await cacheOf(path), locale).toBe(RESULT_CACHE);
    expect(await cacheOf("/r/hello"), locale).toContain("no-store");
  }
});

test("pages that are only read load no script, and what header and footer do stands in them", async ({ request }) => {
  for (const path of ["/", "/method/rules", "/learn/types", "/examples", "/fr/security"]) {
    const html = await (await request.get(path)).text();
    expect(html, path).not.toMatch(/ src="[^"]+\.js"|as="script"|__next_f/);
  }
});

test("what may be framed says so and is as careful besides, and no route is left out", async ({ request }) => {
  for (const path of FRAMED.flatMap((path) => LOCALES.map((locale) => localePath(locale, path)))) {
    const response = await request.get(path);
    expect(response.headers(), path).toMatchObject({ ...EVERYWHERE, ...ON_DOCUMENTS });
    expect(directives(response), path).toMatchObject({ "default-src": ["'none'"], "frame-ancestors": ["*"] });
  }
  const seen = [...(await pagePaths(request)), ...Object.keys(FILES), ...FRAMED];
  const routes: string[] = Object.values(JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")));
  const ours = routes.filter((route) => !route.startsWith("/_"));
  expect(ours.filter((route) => !seen.some((path) => patternOf(route).test(path)))).toEqual([]);
});

test("files, the API and what is not there are no less careful", async ({ request }) => {
  const check = await (await request.get("/assess/quick")).text();
  const asset = /\/_next\/static\/chunks\/[^"]+\.js/.exec(check)?.[0] ?? "no script";
  const files = { ...FILES, [asset]: "same-origin", "/_next/static/nowhere.js": "same-origin" };
  for (const [path, who] of Object.entries(files)) {
    const response = await request.get(path, { maxRedirects: 0 });
    const isAsset = path.startsWith("/_next/");
    expect(response.headers(), path).toMatchObject({ ...EVERYWHERE, ...(isAsset ? {} : ON_DOCUMENTS) });
    expect(response.headers()["cross-origin-resource-policy"], path).toBe(who);
    const { "default-src": others, "script-src": scripts = [] } = directives(response);
    expect(others, path).toEqual(["'none'"]);
    expect(scripts.join(" "), path).not.toContain("unsafe");
  }
  const worker = directives(await request.get("/service-worker.js"));
  expect(worker["connect-src"], "the worker fetches what it keeps").toEqual(["'self'"]);
  expect((await request.get("/detail-words/of-another-release")).status()).toBe(404);
  const about = await (await request.get("/.well-known/security.txt")).text();
  const [, expires = ""] = /^Expires: (.+)$/m.exec(about) ?? [];
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days > 30 && days < 365, `expires ${expires}`).toBe(true);
  const contact = /^Contact: (.+)$/m.exec(about)?.[1] ?? "";
  expect((await request.get(contact)).status(), contact).toBe(200);
});

test("an address with the default language or a slash at its end leads to the one without", async ({ request }) => {
  const addresses = {
    "/en": "/",
    "/en/method?a=1": "/method?a=1",
    "/learn/team/": "/learn/team",
    "/fr/": "/fr",
    "/en/%5Cexample.org": "/%5Cexample.org",
  };
  for (const [address, place] of Object.entries(addresses)) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(308);
    const { location = "", ...headers } = response.headers();
    const { origin } = new URL(response.url());
    expect(new URL(location, origin).href, address).toBe(origin + place);
    expect(headers, address).toMatchObject({ ...EVERYWHERE, ...ON_DOCUMENTS });
    expect(directives(response)["default-src"], address).toEqual(["'none'"]);
  }
});

test("a script that somebody slips in does not run, on pages of both kinds", async ({ browser, baseURL }) => {
  for (const path of ["/", "/r/hello"]) {
    // The browser complains of what it refuses, so the page is none that is watched for complaints.
    const page = await browser.newPage();
    await page.goto(baseURL + path);
    const refused = await page.evaluate(async () => {
      const refusals: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        refusals.push(effectiveDirective),
      );
      const script = document.createElement("script");
      script.textContent = "window.slippedIn = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.slippedIn = true">');
      await new Promise((done) => setTimeout(done, 300));
      return { refusals, ran: "slippedIn" in window };
    });
    expect(refused, path).toEqual({ refusals: ["script-src-elem", "script-src-attr"], ran: false });
    await page.close();
  }
});
