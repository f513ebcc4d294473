import { preflight, problemJson } from "@/app/_http/respond";
import { loadWords } from "@/lib/words/load";
import { DEFAULT_LOCALE } from "@/lib/words/locales";
import { say } from "@/lib/words/say";

/** Any address of the API that does not exist. */
async function unknown() {
  const { titles, details } = await loadWords(DEFAULT_LOCALE, "api");
  const [title, detail] = [say(DEFAULT_LOCALE, titles.address), say(DEFAULT_LOCALE, details.address)];
  return problemJson({ status: 404, title, detail });
}

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
export const OPTIONS = preflight;
