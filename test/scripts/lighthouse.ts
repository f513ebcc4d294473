import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { openAnswers } from "@/lib/link/open-code";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import example from "@/questionnaires/quick-1/example.json";
import { serve } from "../bench/serve";
import { CHROMIUM_ARGS, ensureChromium } from "../support/chromium";

/**
 * Lighthouse as on a phone, the median of three runs, on the site as it is built. Ends with 1 where a page stays under
 * what it has to reach. Lighthouse itself is fetched when this runs: nothing else needs it.
 * Usage: npm run lighthouse [path]
 */
const LIGHTHOUSE = "lighthouse@12.8.2";
const PORT = 3223;
const RUNS = 3;
const LEAST = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];
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
const site = await serve(".", PORT);
try {
  for (const [path, categories] of Object.entries(PAGES)) {
    if (only && path !== only) continue;
    const runs = Array.from({ length: RUNS }, (_, run) => measure(path, run));
    const scores = categories.map((category) => ({ category, score: median(runs.map((one) => one[category])) }));
    console.log(path, scores.map(({ category, score }) => `${category} ${score}`).join(", "));
    if (scores.some(({ category, score }) => score < LEAST[category])) process.exitCode = 1;
  }
} finally {
  site.kill();
}

/** The scores of one run, 0–100; the whole report is kept beside. */
function measure(path: string, run: number): Record<Category, number> {
  const report = `${FOLDER}/${path.replace(/\W+/g, "-")}${run}.json`;
  const options = ["--output=json", `--output-path=${report}`, `--chrome-flags=--headless ${CHROMIUM_ARGS.join(" ")}`];
  execFileSync("npx", ["--yes", LIGHTHOUSE, `http://localhost:${PORT}${path}`, "--quiet", ...options], {
    env: { ...process.env, CHROME_PATH: ensureChromium() },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { categories } = JSON.parse(readFileSync(report, "utf8")) as {
    categories: Record<Category, { score: number }>;
  };
  const scores = CATEGORIES.map((category) => [category, Math.round(100 * categories[category].score)]);
  return Object.fromEntries(scores);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
