import { request as ask, createServer, type IncomingMessage, type Server } from "node:http";

/** One of the servers behind, and what became of it. */
export interface Upstream {
  port: number;
  answered: number;
  isDown: boolean;
}

interface Answer {
  status: number;
  headers: string[];
  body: Buffer;
}

/**
 * Passes requests to servers in turn. A request that a server does not answer to its end goes to the next one, which is
 * safe here: each request to this site is a pure function of what it asks for.
 * @param onAnswer called after each answer with how many there were
 * @param onAgain called where a request is sent again
 */
export function roundRobin(
  upstreams: Upstream[],
  onAnswer: (count: number) => void,
  onAgain: (path: string) => void,
): Server {
  let turn = 0;
  let count = 0;
  return createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray().catch(() => []));
    for (const _ of upstreams) {
      const up = upstreams.filter(({ isDown }) => !isDown);
      const upstream = up[turn++ % up.length];
      if (!upstream) break;
      const answer = await pass(request, body, upstream.port).catch(() => null);
      if (answer) {
        upstream.answered++;
        response.writeHead(answer.status, answer.headers).end(answer.body);
        return onAnswer(++count);
      }
      upstream.isDown = true;
      onAgain(`${request.method} ${request.url}`);
    }
    response.writeHead(502).end();
  });
}

/** Asks one server, and resolves when its answer is whole. */
function pass(incoming: IncomingMessage, body: Buffer, port: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, url: path, rawHeaders: headers } = incoming;
    const outgoing = ask({ host: "127.0.0.1", port, method, path, headers }, async (answer) => {
      const whole = await answer.toArray().catch(reject);
      if (!whole) return;
      resolve({ status: answer.statusCode ?? 502, headers: answer.rawHeaders, body: Buffer.concat(whole) });
    });
    outgoing.on("error", reject).end(body);
  });
}
