import { BATCH_LIMIT, BODY_LIMIT, MOST_DEPTH, MOST_ENTRIES, MOST_REQUESTS } from "@/lib/api/limits";
import { figure } from "@/lib/words/say";

/** The limits of the API as a language writes them, in KB where they are bytes. */
export function limitValues(locale: string): Record<string, string> {
  return {
    body: figure(locale, BODY_LIMIT / 1024),
    batch: figure(locale, BATCH_LIMIT / 1024),
    requests: figure(locale, MOST_REQUESTS),
    entries: figure(locale, MOST_ENTRIES),
    depth: figure(locale, MOST_DEPTH),
  };
}
