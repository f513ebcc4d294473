import type { Metadata } from "next";
import { genericImage } from "@/app/_ui/card/generic-image";
import styles from "@/app/_ui/compare/compare.module.css";
import { CompareResults } from "@/app/_ui/compare/compare-results";
import { alternates } from "@/app/_ui/language/alternates";
import sheet from "@/app/_ui/page.module.css";
import { allEditions, currentEditions, editionWords } from "@/lib/questionnaire/registry";
import { loadAdviceNames } from "@/lib/words/group/advice-names";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const [card, words] = await Promise.all([loadWords(locale, "card"), loadWords(locale, "compare")]);
  const title = say(locale, words.title);
  const description = say(locale, words.description);
  const images = [genericImage(locale, card)];
  return { title, description, alternates: alternates("/compare"), openGraph: { title, description, images } };
}

/** Results beside each other: their codes stay behind the # of the address, and the browser reads them. */
export default async function ComparePage({ params }: LocaleProps) {
  const { locale } = await params;
  const [words, names, site, wizard] = await Promise.all([
    loadWords(locale, "compare"),
    loadAdviceNames(locale),
    loadWords(locale, "site"),
    loadWords(locale, "wizard"),
  ]);
  const titles = await Promise.all(
    currentEditions().map(async (edition) => [edition.id, (await editionWords(edition, locale)).title]),
  );
  return (
    <div className={`${sheet.read} ${styles.page}`}>
      <h1>{say(locale, words.title)}</h1>
      <p className={sheet.lead}>{say(locale, words.lead)}</p>
      <noscript>
        <p>{say(locale, words.noScript)}</p>
      </noscript>
      <CompareResults
        locale={locale}
        words={words}
        names={names}
        editions={allEditions()}
        titles={Object.fromEntries(titles)}
        problems={site.codeProblems}
        errorWords={{ errorSummary: wizard.errorSummary, errorTitle: wizard.errorTitle }}
      />
    </div>
  );
}
