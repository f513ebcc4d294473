import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { openAnswers } from "@/lib/link/open-code";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import example from "@/questionnaires/quick-1/example.json";
import { buildBareSite } from "../bench/bare-site";
import { serve } from "../bench/serve";
import { CHROMIUM_ARGS, ensureChromium } from "../support/chromium";

/**
 * Lighthouse as on a phone, the median of three runs, on the site as it is built, and on a bare Next page beside it. The
 * figure of its own benchmark tells how much of the machine it had: it takes a machine for a fast desktop (1,500 to
 * 2,000), and counts everything four times; where others work on it too, pages look slower than they are. Ends with 1
 * where a page stays under what it has to reach. Lighthouse itself is fetched when this runs: nothing else needs it.
 * Usage: npm run lighthouse [path]
 */
const LIGHTHOUSE = "lighthouse@12.8.2";
const PORT = 3223;
const BARE_PORT = 3224;
const RUNS = 3;
const LEAST = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];
/** What explains a score: when the largest part shows and how long scripts block, in ms; how fast the machine was. */
const BESIDE = ["largest paint", "blocked", "machine"] as const;
type Figure = Category | (typeof BESIDE)[number];

interface Report {
  categories: Record<Category, { score: number }>;
  audits: Record<"largest-contentful-paint" | "total-blocking-time", { numericValue: number }>;
  environment: { benchmarkIndex: number };
}
const FOLDER = "test/output/lighthouse";

const { codes } = openAnswers(findEdition("quick") as Edition, example);
/** Results ask not to be found, which Lighthouse counts against them. */
const RESULT: Category[] = ["performance", "accessibility", "best-practices"];
const PAGES: Record<string, Category[]> = {
  "/": CATEGORIES,
  "/assess/quick#method": CATEGORIES,
  [`/r#${codes.answers}`]: RESULT,
  [`/r/${codes.summary}`]: RESULT,
  "/method": CATEGORIES,
};

mkdirSync(FOLDER, { recursive: true });
const only = process.argv[2];
const bareFolder = buildBareSite();
const bare = await serve(bareFolder, BARE_PORT);
const site = await serve(".", PORT);
try {
  report("a bare Next page", `http://localhost:${BARE_PORT}/`, ["performance"]);
  for (const [path, categories] of Object.entries(PAGES)) {
    if (only && path !== only) continue;
    const medians = report(path, `http://localhost:${PORT}${path}`, categories);
    if (categories.some((category) => medians[category] < LEAST[category])) process.exitCode = 1;
  }
} finally {
  bare.kill();
  site.kill();
  rmSync(bareFolder, { recursive: true });
}

/** Prints the medians of one page, and returns them. */
function report(name: string, address: string, categories: Category[]): Record<Figure, number> {
  const runs = Array.from({ length: RUNS }, (_, run) => measure(name, address, run));
  const figures = [...CATEGORIES, ...BESIDE];
  const medians = Object.fromEntries(figures.map((figure) => [figure, median(runs.map((one) => one[figure]))]));
  const shown = [...categories, ...BESIDE].map((figure) => `${figure} ${medians[figure]}`);
  console.log(`${name}: ${shown.join(", ")}`);
  return medians as Record<Figure, number>;
}

/** The figures of one run, scores in 0–100 and times in milliseconds; the whole report is kept beside. */
function measure(name: string, address: string, run: number): Record<Figure, number> {
  const file = `${FOLDER}/${name.replace(/\W+/g, "-")}${run}.json`;
  const options = ["--output=json", `--output-path=${file}`, `--chrome-flags=--headless ${CHROMIUM_ARGS.join(" ")}`];
  execFileSync("npx", ["--yes", LIGHTHOUSE, address, "--quiet", ...options], {
    env: { ...process.env, CHROME_PATH: ensureChromium() },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { categories, audits, environment } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const scores = CATEGORIES.map((category) => [category, Math.round(100 * categories[category].score)]);
  return {
    ...(Object.fromEntries(scores) as Record<Category, number>),
    "largest paint": Math.round(audits["largest-contentful-paint"].numericValue),
    blocked: Math.round(audits["total-blocking-time"].numericValue),
    machine: Math.round(environment.benchmarkIndex),
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
