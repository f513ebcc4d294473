import { readFileSync } from "node:fs";
import { type Answer, ask } from "../support/fuzz/ask";
import { inputs } from "../support/fuzz/inputs";

/**
 * Asks a running site for what nobody expects, always the same with the same seed. Fails where an answer is an error of
 * the server, where a connection breaks, and where one warm answer in a thousand takes longer than a quarter of a
 * second.
 * Usage: npm run fuzz -- http://localhost:3000 [how many] [process id of the server, for its memory] [seed]
 */
const [address = "http://localhost:3000", count = "100000", pid, seed = "1"] = process.argv.slice(2);
const site = new URL(address);

/** Requests at once: few, so that what is measured is an answer and not a queue. */
const AT_ONCE = 4;
/** Share that asks for pages. */
const PAGES = 0.05;
const WARM_AFTER = 1_000;
const MOST_MILLISECONDS = 250;

/** Megabytes that the server holds; Linux tells. */
function memory(): string {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return `${Math.round(Number(kilobytes) / 1024)} MB`;
}

const before = pid && memory();
const statuses = new Map<number, number>();
const times: number[] = [];
let slowest: Answer[] = [];
const failed: Answer[] = [];

/** Keeps the time of an answer, and the answer itself where it is among the slowest. */
function note(answer: Answer): void {
  times.push(answer.milliseconds);
  if (answer.milliseconds <= (slowest[9]?.milliseconds ?? 0)) return;
  slowest = [...slowest, answer].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
}

const queue = inputs(Number(seed), Number(count), PAGES);
let asked = 0;
async function work(): Promise<void> {
  for (const input of queue) {
    const place = ++asked;
    const answer = await ask(site, input);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (answer.status === 0 || answer.status >= 500) failed.push(answer);
    if (place > WARM_AFTER) note(answer);
    if (place % 10_000 === 0) console.log(`${place} asked`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

const show = ({ input: { method, path, body }, status, milliseconds }: Answer) =>
  `${status} ${milliseconds.toFixed(0)} ms ${method} ${path.slice(0, 100)} ${body ? Buffer.from(body).toString().slice(0, 200) : ""}`;
times.sort((a, b) => b - a);
const at = (share: number) => times[Math.floor(times.length * (1 - share))] ?? 0;

console.log("Answers by status:", Object.fromEntries([...statuses].sort(([a], [b]) => a - b)));
for (const share of [0.5, 0.99, 0.999])
  console.log(`${share * 100} % of warm answers within ${at(share).toFixed(1)} ms`);
console.log("The slowest:", ...slowest.map((answer) => `\n  ${show(answer)}`));
if (pid) console.log(`Memory: ${before} before, ${memory()} after`);
for (const answer of failed.slice(0, 20)) console.log(`Failed: ${show(answer)}`);
if (failed.length > 0 || at(0.999) > MOST_MILLISECONDS) {
  console.log(failed.length > 0 ? `${failed.length} answers failed` : `slower than ${MOST_MILLISECONDS} ms`);
  process.exitCode = 1;
}
