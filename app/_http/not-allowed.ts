import { DEFAULT_LOCALE } from "@/lib/words/locales";
import { problemOf } from "./problems";
import { problemJson } from "./respond";

/** What answers the methods that an address does not have, with those that it has. */
export function notAllowed(allowed: string): () => Promise<Response> {
  return async () => {
    const response = problemJson(await problemOf(DEFAULT_LOCALE, "method", { values: { allowed } }));
    response.headers.set("Allow", allowed);
    return response;
  };
}
