import type { Browser, Page } from "@playwright/test";
import { encodeAnswers } from "@/lib/link/answers-code";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import words from "@/lib/words/en/clients.json";
import { writeFile } from "@/lib/workspace/file";
import type { Client, Respondent, Round } from "@/lib/workspace/types";
import example from "@/questionnaires/quick-1/example.json";

const CLIENTS = 200;
const RESPONDENTS = 25;
const RUNS = 5;

/** Milliseconds in the median, and megabytes of script objects that the page holds at the end. */
interface Measured {
  /** Until the list of 200 clients is shown. */
  list: number;
  /** Until a round of 25 of their 5,000 respondents is shown, with what they say together. */
  round: number;
  memory: number;
}

export async function benchWorkspace(browser: Browser, site: string): Promise<Measured> {
  const page = await browser.newPage();
  await page.goto(`${site}/clients`);
  const { file, rounds } = fullWorkspace();
  const buffer = Buffer.from(file);
  await page.locator("input[type=file]").setInputFiles({ name: "backup.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: words.import.action, exact: true }).click();
  const listed = page.locator("main li a[href^='#client/']").nth(CLIENTS - 1);
  await listed.waitFor();
  await page.reload();
  // Before that the page may still be the one from before, where nothing would ever be shown.
  await listed.waitFor();
  const list: number[] = [];
  const round: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    round.push(
      await timeTo(page, `#round/${rounds[run * 7]}`, { "main li a[href*='/r#']": RESPONDENTS, "#agenda": 1 }),
    );
    list.push(await timeTo(page, "#all", { "main li a[href^='#client/']": CLIENTS }));
  }
  const memory = await memoryOf(page);
  await page.close();
  return { list: median(list), round: median(round), memory };
}

async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** Milliseconds from the change of address until so many of each selector are shown. */
function timeTo(page: Page, hash: string, wanted: Record<string, number>): Promise<number> {
  return page.evaluate(
    async ([hash, wanted]) => {
      const isShown = ([selector, count]: [string, number]) => document.querySelectorAll(selector).length >= count;
      const start = performance.now();
      window.location.hash = hash;
      while (!Object.entries(wanted).every(isShown)) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [hash, wanted] as const,
  );
}

function fullWorkspace(): { file: string; rounds: string[] } {
  const code = encodeAnswers(findEdition("quick") as Edition, example);
  const clients: Client[] = [];
  const rounds: Round[] = [];
  const respondents: Respondent[] = [];
  const idOf = (kind: string, place: number, length: number) => kind + String(place).padStart(length - 1, "0");
  for (let place = 0; place < CLIENTS; place += 1) {
    const client = { id: idOf("c", place, 12), changed: 1, name: `Client ${place}`, archived: false };
    const about = { client: client.id, questionnaire: "quick", edition: 1, label: "", started: place };
    const settled = { consensus: null, evidence: {}, targets: {}, summary: null, minimum: 5 };
    const round = { id: idOf("r", place, 12), changed: 1, ...about, ...settled };
    clients.push(client);
    rounds.push(round);
    for (let reply = 0; reply < RESPONDENTS; reply += 1) {
      const id = round.id + idOf("p", reply, 8);
      respondents.push({ id, changed: 1, round: round.id, role: "other", code, received: reply });
    }
  }
  return {
    file: writeFile({ clients, rounds, respondents, questionnaires: [], graves: [] }, 0),
    rounds: rounds.map(({ id }) => id),
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
