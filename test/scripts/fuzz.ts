import { heldMemory } from "../bench/load/server-process";
import { type Answer, ask } from "../support/fuzz/ask";
import { chanceFrom } from "../support/fuzz/chance";
import { inputs } from "../support/fuzz/inputs";
import { readAnyFile } from "../support/fuzz/read-files";
import { askAgain } from "../support/fuzz/slow";

/**
 * Asks a running site for what nobody expects, always the same with the same seed, one thing after another, so that a
 * wait is the server's own; then reads files that nobody expects, as the browser does. Fails where an answer is an error
 * of the server, where a connection breaks, where a reader throws, and where something takes longer than a quarter of a
 * second, also when it is asked for again.
 * Usage: npm run fuzz -- http://localhost:3000 [how many] [process id of the server, for its memory] [seed]
 */
const [address = "http://localhost:3000", count = "100000", pid, seed = "1"] = process.argv.slice(2);
const site = new URL(address);

/** Share that asks for pages, cards and frames. */
const PAGES = 0.1;
/** Files that are read besides, for each request. */
const FILES = 0.05;
const WARM_AFTER = 1_000;
const STEP = 10_000;
const MOST_MILLISECONDS = 250;

const statuses = new Map<number, number>();
const times: number[] = [];
const slow: Answer[] = [];
const faults: string[] = [];

let asked = 0;
for (const input of inputs(Number(seed), Number(count), PAGES)) {
  const answer = await ask(site, input);
  asked++;
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  if (answer.status === 0 || answer.status >= 500) faults.push(show(answer));
  if (asked > WARM_AFTER) times.push(answer.milliseconds);
  if (asked > WARM_AFTER && answer.milliseconds > MOST_MILLISECONDS) slow.push(answer);
  if (asked % STEP === 0) console.log(`${asked} asked${pid ? `, ${heldMemory(Number(pid)).toFixed(0)} MB held` : ""}`);
}

const chance = chanceFrom(Number(seed));
let slowestFile = 0;
for (let read = 0; read < Number(count) * FILES; read++) {
  const start = performance.now();
  try {
    readAnyFile(chance);
  } catch (fault) {
    faults.push(String(fault).slice(0, 300));
  }
  slowestFile = Math.max(slowestFile, performance.now() - start);
}

function show({ input: { method, path, body }, status, milliseconds }: Answer): string {
  const sent = body ? Buffer.from(body).toString().slice(0, 200) : "";
  return `${status} ${milliseconds.toFixed(0)} ms ${method} ${path.slice(0, 100)} ${sent}`;
}

times.sort((a, b) => b - a);
const within = (share: number) =>
  `${share * 100} % within ${times[Math.floor(times.length * (1 - share))]?.toFixed(1)} ms`;
console.log("Answers by status:", Object.fromEntries([...statuses].sort(([a], [b]) => a - b)));
console.log(`Of warm answers ${[0.5, 0.99, 0.999].map(within).join(", ")}; the slowest ${times[0]?.toFixed(0)} ms`);
console.log(`Files: the slowest was read within ${slowestFile.toFixed(0)} ms`);

const again = await askAgain(
  site,
  slow.map(({ input }) => input),
);
console.log(`${slow.length} took more than ${MOST_MILLISECONDS} ms; asked for again, alone:`);
for (const answer of again.slice(0, 10)) console.log(`  ${show(answer)}`);
for (const answer of again) if (answer.milliseconds > MOST_MILLISECONDS) faults.push(`Slow: ${show(answer)}`);
for (const fault of faults.slice(0, 20)) console.log(`Failed: ${fault}`);
if (faults.length > 0) {
  console.log(`${faults.length} failed`);
  process.exitCode = 1;
}
