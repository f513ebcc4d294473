import { existsSync, rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import { openAnswers } from "@/lib/link/open-code";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import example from "@/questionnaires/quick-1/example.json";
import cases from "../cases/published.json";
import { CHROMIUM_ARGS, ensureChromium } from "../support/chromium";
import { benchAssessments, benchExplanation } from "./assessments";
import { buildBareSite } from "./bare-site";
import { benchCards } from "./cards";
import { weigh } from "./page-weight";
import { serve } from "./serve";
import { benchWorkspace } from "./workspace";

/** Milliseconds that the explanation of a full assessment may take, in the median. */
const LIMIT = 50;

/**
 * Prints speed and size as figures and ratios: run it on an idle machine, after a build. It judges the explanation
 * alone, and ends with 1 where that is too slow.
 */
if (!existsSync(".next/BUILD_ID")) throw new Error("Build the site first: npm run build");

const { outlined, recommended, explained } = benchAssessments();
console.log(`assessments a second, one process      ${outlined} from need to size and reasons`);
console.log(`                                       ${recommended} with roles, services and plan`);
console.log(`                                       ${explained} with every explanation`);
for (const open of [0, 3, 8]) {
  const { median, most } = benchExplanation(open);
  const name = `explanation of a full one, ${open} open`.padEnd(38);
  console.log(`${name} ${median.toFixed(1)} ms, nine in ten under ${most.toFixed(1)} ms`);
  if (median > LIMIT) {
    console.error(`The explanation is too slow: more than ${LIMIT} ms.`);
    process.exitCode = 1;
  }
}

const edition = findEdition("quick") as Edition;
const { codes } = openAnswers(edition, example);
const pages = {
  landing: "/",
  wizard: "/assess/quick",
  "private result": `/r#${codes.answers}`,
  "shared result": `/r/${codes.answers}`,
  "shared summary": `/r/${codes.summary}`,
  method: "/method",
  clients: "/clients",
};

const bareFolder = buildBareSite();
const bare = await serve(bareFolder, 3221);
const site = await serve(".", 3222);
try {
  const cards = cases.map(({ answers }) => `/r/${openAnswers(edition, answers).codes.summary}/card.png`);
  const { cold, warm, bytes } = await benchCards("http://localhost:3222", cards);
  console.log(
    `card, milliseconds                     ${cold.toFixed(0)} cold, ${warm.toFixed(0)} warm; at most ${kilo(bytes)} KB`,
  );

  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const base = await weigh(browser, "http://localhost:3221/");
  console.log(
    `bare Next page                         script ${kilo(base.script)} KB          total ${kilo(base.total)} KB`,
  );
  for (const [name, path] of Object.entries(pages)) {
    const { script, total } = await weigh(browser, `http://localhost:3222${path}`);
    const ratio = `${(script / base.script).toFixed(3)} ×`;
    console.log(`${name.padEnd(38)} script ${kilo(script)} KB, ${ratio}  total ${kilo(total)} KB`);
  }
  const { list, round, memory } = await benchWorkspace(browser, "http://localhost:3222");
  console.log(
    `200 clients, 5,000 respondents         list after ${list.toFixed(0)} ms, a round with its group after ${round.toFixed(0)} ms, ${memory.toFixed(0)} MB`,
  );
  await browser.close();
} finally {
  bare.kill();
  site.kill();
  rmSync(bareFolder, { recursive: true, force: true });
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
