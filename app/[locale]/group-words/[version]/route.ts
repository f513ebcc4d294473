import { loadGroupWords } from "@/app/_ui/group/load-group-words";
import { LOCALES } from "@/lib/words/locales";

export const dynamic = "force-static";

/** No words but those of this release. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale, version: process.env.WORDS_VERSION }));
}

/** The words of the views of a group, fetched once there is a group to show; the same for every reader. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return Response.json(await loadGroupWords((await params).locale));
}
