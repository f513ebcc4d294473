import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext } from "@playwright/test";

/** Everything that a browser sent from the moment of recording. */
export interface Traffic {
  /** Addresses that were asked for, of web sockets too. */
  urls: string[];
  /** Method, address, headers and body of each request, decoded, as one text each. */
  sent: () => Promise<string[]>;
}

/** Headers in which a browser describes itself and its network, whatever the reader does. */
const OWN_HEADERS = /^(user-agent|accept.*|sec-.*|connection|host|upgrade-insecure-requests|:.*)$/;

/** Milliseconds in which a request is answered, or is taken by what the page asked for. */
const PATIENCE = 5_000;

export function recordTraffic(context: BrowserContext): Traffic {
  const urls: string[] = [];
  const texts: Promise<string>[] = [];
  context.on("page", (page) => page.on("websocket", (socket) => urls.push(socket.url())));
  context.on("request", (request) => {
    const text = async () => {
      // What was really put on the wire, which is not known of a request that was cancelled or never ended.
      const asked = sleep(PATIENCE).then(() => request.headers());
      const headers = await Promise.race([request.allHeaders().catch(() => request.headers()), asked]);
      const told = Object.entries(headers).filter(([name]) => !OWN_HEADERS.test(name));
      return decode([request.method(), request.url(), JSON.stringify(told), request.postData() ?? ""].join("\n"));
    };
    urls.push(request.url());
    texts.push(text());
  });
  return { urls, sent: () => Promise.all(texts) };
}

/** True where a text tells a secret: a sentence anywhere in it, a single word only as a whole word. */
export function tells(text: string, secret: string): boolean {
  if (/[^\w-]/.test(secret)) return text.includes(secret);
  return text.split(/[^\w-]+/).includes(secret);
}

/** Decodes what can be decoded and keeps the rest. */
function decode(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
