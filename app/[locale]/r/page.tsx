import type { Metadata } from "next";
import { alternates } from "@/app/_ui/language/alternates";
import { PrivateResult } from "@/app/_ui/result/private-result";
import { allEditions, editionWords } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const words = await loadWords(locale, "site");
  return { title: say(locale, words.private.title), robots: { index: false }, alternates: alternates("/r") };
}

/** A private result: the code stays behind the # of the address, and the browser computes it. */
export default async function PrivateResultPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [card, reply, result, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "reply"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  const editions = allEditions();
  const wordsOfEach = await Promise.all(editions.map((edition) => editionWords(edition, locale)));
  return (
    <PrivateResult
      locale={locale}
      words={{ card, reply, result, site }}
      editions={editions}
      editionWords={wordsOfEach}
    />
  );
}
