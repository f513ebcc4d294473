import { loadOwnWords } from "@/app/_ui/own/load-own-words";
import { LOCALES } from "@/lib/words/locales";

export const dynamic = "force-static";

/** No words but those of this release. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale, version: process.env.WORDS_VERSION }));
}

/** The words around own questionnaires, fetched where there is one; the same for every reader. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return Response.json(await loadOwnWords((await params).locale));
}
