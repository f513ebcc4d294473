import { loadDetailWords } from "@/lib/words/detail";
import { LOCALES } from "@/lib/words/locales";

export const dynamic = "force-static";

/** No words but those of this release. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale, version: process.env.WORDS_VERSION }));
}

/** The words behind a private result, fetched once the answer is on the screen; the same for every reader. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return Response.json(await loadDetailWords((await params).locale));
}
