import type { Metadata } from "next";
import { alternates } from "@/app/_ui/language/alternates";
import { FIRST_FORMAT } from "@/app/_ui/result/first-format";
import { PrivateResult } from "@/app/_ui/result/private-result";
import { outlineEdition, outlineWords } from "@/lib/questionnaire/outline-edition";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const words = await loadWords(locale, "site");
  return {
    title: say(locale, words.private.title),
    description: say(locale, words.private.waiting),
    robots: { index: false },
    alternates: alternates("/r"),
  };
}

/**
 * A private result: the code stays behind the # of the address, and the browser computes it. The page holds what the
 * answer of the quick check needs; everything else is fetched, in the same way whatever the code.
 */
export default async function PrivateResultPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [card, reply, result, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "reply"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  const { codeProblems, name, nav, private: own, share } = site;
  const quick = findEdition("quick") as Edition;
  return (
    <>
      <PrivateResult
        locale={locale}
        words={{ card, reply, result, site: { codeProblems, name, nav, private: own, share } }}
        editions={[outlineEdition(quick)]}
        editionWords={[outlineWords(await editionWords(quick, locale))]}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any input */}
      <script dangerouslySetInnerHTML={{ __html: FIRST_FORMAT }} />
    </>
  );
}
