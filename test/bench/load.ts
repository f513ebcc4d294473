import { existsSync, rmSync } from "node:fs";
import { buildBareSite } from "./bare-site";
import { ALL_KINDS, PAIRS, type Pair } from "./load/asks";
import { BARE_FILES } from "./load/bare-files";
import { type Measured, measure, together } from "./load/measure";
import { heldMemory } from "./load/server-process";
import { serve } from "./serve";

/** Ours and bare are measured in turns, since the speed of a machine swings. */
const ROUNDS = 3;
/** Connections, and the seconds of a round: as many as it takes for each to be answered several times. */
const CONNECTIONS = [
  [1, 1],
  [10, 1],
  [100, 5],
] as const;
/** Requests for the look at the memory, and how many lie between two looks. */
const MANY = 100_000;
const STEP = 10_000;
/** How much more memory the second half may take than the first, before it counts as growing. */
const MOST_GROWTH = 1.1;

/**
 * Asks the built site for what many people ask for, beside the smallest Next site on the same machine, and prints rates,
 * times and ratios. Ends with 1 where an answer failed, or where memory grows; ratios mean something on an idle machine
 * alone, and are told and not judged. The processor time of a server says more than its rate where others are at work.
 * Usage: npm run load [how the name of a pair begins, or "memory"] [first of two ports]
 */
const [wanted = "", port = "3223"] = process.argv.slice(2);
if (!existsSync(".next/BUILD_ID")) throw new Error("Build the site first: npm run build");

const bareFolder = buildBareSite(BARE_FILES);
const sites = { ours: await open(".", Number(port)), bare: await open(bareFolder, Number(port) + 1) };
try {
  for (const pair of PAIRS.filter(({ name }) => name.startsWith(wanted))) await compare(pair);
  if ("memory".startsWith(wanted)) await lookAtMemory();
} finally {
  for (const { server } of Object.values(sites)) server.kill();
  rmSync(bareFolder, { recursive: true, force: true });
}

async function open(folder: string, port: number) {
  const server = await serve(folder, port);
  return { address: `http://localhost:${port}`, server, pid: server.pid as number };
}

async function compare(pair: Pair): Promise<void> {
  console.log(`${pair.name}${pair.target ? `, to reach ${pair.target.toFixed(2)} ×` : ""}`);
  for (const who of ["ours", "bare"] as const) await measure(sites[who], pair[who], 10, { duration: 2 });
  for (const [connections, duration] of CONNECTIONS) {
    const rounds: Record<"ours" | "bare", Measured[]> = { ours: [], bare: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const who of ["bare", "ours"] as const) {
        rounds[who].push(await measure(sites[who], pair[who], connections, { duration }));
      }
    }
    const [one, other] = [together(rounds.ours), together(rounds.bare)];
    const [rate, time] = [one.rate / other.rate, one.used / other.used];
    console.log(
      `  ${String(connections).padStart(3)} at once  ${rate.toFixed(2)} × the rate, ${time.toFixed(2)} × the processor time`,
    );
    console.log(`    ours  ${show(one)}\n    bare  ${show(other)}`);
    if (one.failed > 0) process.exitCode = 1;
  }
}

function show({ rate, used, p50, p99, failed }: Measured): string {
  const times = `half within ${p50} ms, 99 % within ${p99} ms`;
  return `${rate.toFixed(0).padStart(5)} a second, ${used.toFixed(2)} ms of the processor each, ${times}, ${failed} failed`;
}

/** A hundred thousand requests of all kinds, and what the server holds on the way. */
async function lookAtMemory(): Promise<void> {
  const held: number[] = [];
  for (let asked = STEP; asked <= MANY; asked += STEP) {
    const measured = await measure(sites.ours, ALL_KINDS, 10, { amount: STEP });
    const memory = heldMemory(sites.ours.pid);
    held.push(memory);
    console.log(`${asked} requests: ${memory.toFixed(0)} MB held; ${show(measured)}`);
    if (measured.failed > 0) process.exitCode = 1;
  }
  const half = held.length / 2;
  const growth = Math.max(...held.slice(half)) / Math.max(...held.slice(0, half));
  console.log(`the second half held ${growth.toFixed(2)} × what the first did at most`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
}
