import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { roundRobin, type Upstream } from "./round-robin";

/**
 * Two servers behind a round robin. The first is killed after some answers and does not come back; what happened is
 * told at the end.
 * Usage: [KILL_AFTER=<answers>] tsx test/serving/two.ts <port>
 */
const port = Number(process.argv[2]);
const killAfter = Number(process.env.KILL_AFTER ?? 1000);

const upstreams: Upstream[] = [await freePort(), await freePort()].map((one) => ({
  port: one,
  answered: 0,
  isDown: false,
}));
const servers: ChildProcess[] = upstreams.map((upstream) =>
  spawn("node", ["app/_http/serve.js", "--port", String(upstream.port)], { stdio: "ignore" }),
);
const again: string[] = [];
let killed = "none was killed";

function onAnswer(count: number): void {
  if (count !== killAfter) return;
  servers[0]?.kill("SIGKILL");
  killed = `the first was killed after answer ${count}`;
}

const proxy = roundRobin(upstreams, onAnswer, (path) => again.push(path));
// Until both are there, whoever waits for the site is refused.
await Promise.all(upstreams.map(started));
proxy.listen(port);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    for (const server of servers) server.kill();
    const answers = upstreams.map(({ answered }) => answered).join(" and ");
    console.error(`Two servers gave ${answers} answers; ${killed}; sent again: ${again.join(", ") || "nothing"}.`);
    process.exit();
  });

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}

async function started({ port }: Upstream): Promise<void> {
  while (!(await fetch(`http://127.0.0.1:${port}/icon.svg`).catch(() => null)))
    await new Promise((done) => setTimeout(done, 100));
}
