import { packEditions } from "@/lib/questionnaire/edition-set";
import { allEditions, editionWords } from "@/lib/questionnaire/registry";
import { LOCALES } from "@/lib/words/locales";

export const dynamic = "force-static";

/** No words but those of this release. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale, version: process.env.WORDS_VERSION }));
}

/** All questionnaires with their words and tables, fetched once the answer is on the screen; the same for every reader. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  const editions = allEditions();
  const words = await Promise.all(editions.map((edition) => editionWords(edition, locale)));
  return Response.json(packEditions({ editions, editionWords: words }));
}
