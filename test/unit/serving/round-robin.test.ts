import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { roundRobin } from "@/test/serving/round-robin";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  servers.push(server.listen(0));
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Two servers behind a round robin; what they were asked again, and a way to ask. */
async function pair(...handlers: RequestListener[]) {
  const ports = await Promise.all(handlers.map((handler) => listen(createServer(handler))));
  const again: string[] = [];
  const upstreams = ports.map((port) => ({ port, answered: 0, isDown: false }));
  const proxy = roundRobin(
    upstreams,
    () => {},
    (path) => again.push(path),
  );
  const port = await listen(proxy);
  const ask = async (body: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/a?b=1`, { method: "POST", body });
    return [response.status, await response.text()];
  };
  return { again, ask };
}

const echo: RequestListener = async (request, response) => {
  response.end(`${request.url} ${Buffer.concat(await request.toArray())}`);
};
const breakOff: RequestListener = (_, response) => {
  response.write("half of", () => response.destroy());
};

it("asks another server where one breaks off in the middle of its answer, and leaves that one alone", async () => {
  const { again, ask } = await pair(breakOff, echo);
  for (const body of ["one", "two", "three"]) expect(await ask(body)).toEqual([200, `/a?b=1 ${body}`]);
  expect(again).toEqual(["POST /a?b=1"]);
});

it("says so where no server is left", async () => {
  const { ask } = await pair(breakOff, breakOff);
  expect(await ask("one")).toEqual([502, ""]);
});
