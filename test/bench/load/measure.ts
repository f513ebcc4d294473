import autocannon from "autocannon";
import { usedTime } from "./server-process";

/** A site that runs on this machine, and the process of its server. */
export interface Site {
  address: string;
  pid: number;
}

/** One request; with a body it is sent with POST. */
export interface Ask {
  path: string;
  body?: string;
}

export interface Measured {
  /** Answers a second. */
  rate: number;
  /** Milliseconds of processor time that the server used for each. */
  used: number;
  /** Milliseconds that half of the answers stay under, and 99 in a hundred. */
  p50: number;
  p99: number;
  /** Connections that broke or waited in vain, and answers with a status of 400 or more. */
  failed: number;
}

/** Asks a site one thing after another, over and over, as fast as it answers: for some seconds, or so many times. */
export async function measure(
  { address, pid }: Site,
  asks: Ask[],
  connections: number,
  until: { duration: number } | { amount: number },
): Promise<Measured> {
  const requests = asks.map(({ path, body }) => ({ path, body, method: body ? ("POST" as const) : ("GET" as const) }));
  const headers = { "Content-Type": "application/json" };
  const before = usedTime(pid);
  const {
    latency,
    requests: answers,
    ...result
  } = await autocannon({
    url: address,
    connections,
    requests,
    headers,
    ...until,
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  const used = (usedTime(pid) - before) / answers.total;
  return { rate: answers.total / result.duration, used, p50: latency.p50, p99: latency.p99, failed };
}

/** Several measurements as one: medians, the worst of the slow answers, all that failed. */
export function together(rounds: Measured[]): Measured {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
  return {
    rate: median(rounds.map(({ rate }) => rate)),
    used: median(rounds.map(({ used }) => used)),
    p50: median(rounds.map(({ p50 }) => p50)),
    p99: Math.max(...rounds.map(({ p99 }) => p99)),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  };
}
