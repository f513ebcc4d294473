import { MOST_REQUESTS } from "@/lib/api/limits";
import type { Fault } from "@/lib/api/schema/problem";
import { batchRequest } from "@/lib/api/schema/requests";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";

type BatchRequest = { ok: true; requests: unknown[]; explained: boolean } | { ok: false; faults: Fault[] };

/** Checks the frame of a batch; its requests are checked one by one, so that one that is wrong stands alone. */
export function parseBatchRequest(body: unknown, locale: string, words: Words<"api">["faults"]): BatchRequest {
  const parsed = batchRequest.safeParse(body);
  const issues = (parsed.error?.issues ?? []).filter(({ path }) => path.length < 2);
  if (issues.length === 0) {
    const { requests, explain = false } = body as { requests: unknown[]; explain?: boolean };
    return { ok: true, requests, explained: explain };
  }
  const faults = issues.flatMap((issue): Fault[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((path) => ({ path, message: say(locale, words.extraInBatch) }));
    }
    const path = issue.path.map(String).join(".");
    if (path === "explain") return [{ path, message: say(locale, words.explain) }];
    return [{ path, message: say(locale, words.requests, { most: String(MOST_REQUESTS) }) }];
  });
  return { ok: false, faults };
}
