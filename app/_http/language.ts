import { DEFAULT_LOCALE, LOCALES } from "@/lib/words/locales";
import { problemOf } from "./problems";
import { problemJson } from "./respond";

/** The language of a picture: one that the site has, since a picture cannot tell of an error. */
export function pictureLanguage(request: Request): string {
  const asked = new URL(request.url).searchParams.get("lang") ?? "";
  return LOCALES.includes(asked) ? asked : DEFAULT_LOCALE;
}

/** The language of the site that a browser asks for first. */
export function acceptedLanguage(header: string | null): string {
  const asked = (header ?? "").split(",").map((one) => one.trim().slice(0, 2).toLowerCase());
  return asked.find((language) => LOCALES.includes(language)) ?? DEFAULT_LOCALE;
}

/** The language a request asks for with `?lang=`, or the error to answer with. */
export async function languageOf(request: Request): Promise<string | Response> {
  const asked = new URL(request.url).searchParams.get("lang");
  if (asked === null) return DEFAULT_LOCALE;
  if (LOCALES.includes(asked)) return asked;
  return problemJson(await problemOf(DEFAULT_LOCALE, "language", { values: { known: LOCALES.join(", ") } }));
}
