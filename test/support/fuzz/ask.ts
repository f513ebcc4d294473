import { Agent, request } from "node:http";
import type { Input } from "./inputs";

const agent = new Agent({ keepAlive: true });

export interface Answer {
  input: Input;
  /** 0 where the connection broke. */
  status: number;
  milliseconds: number;
}

/** Asks a running site, byte for byte as the input says: no client in between mends its address. */
export function ask(site: URL, input: Input): Promise<Answer> {
  const { method, path, body } = input;
  const start = performance.now();
  return new Promise((resolve) => {
    const answer = (status: number) => resolve({ input, status, milliseconds: performance.now() - start });
    const headers = body ? { "Content-Type": "application/json", "Content-Length": body.byteLength } : {};
    const asked = request({ agent, host: site.hostname, port: site.port || 80, method, path, headers }, (response) => {
      response.resume();
      response.on("end", () => answer(response.statusCode ?? 0));
      response.on("error", () => answer(0));
    });
    asked.on("error", () => answer(0));
    asked.end(body);
  });
}
