import type { Metadata } from "next";
import { alternates } from "@/app/_ui/language/alternates";
import { OwnWizard } from "@/app/_ui/own/own-wizard";
import { allEditions } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const { missing } = await loadWords(locale, "own");
  return {
    title: say(locale, missing.choose),
    description: say(locale, missing.description),
    robots: { index: false },
    alternates: alternates("/assess/own"),
  };
}

/** The wizard of an own questionnaire, which comes from the reader's own browser. */
export default async function OwnAssessPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [words, own, result, site] = await Promise.all([
    loadWords(locale, "wizard"),
    loadWords(locale, "own"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  return (
    <OwnWizard
      locale={locale}
      words={words}
      missing={own.missing}
      later={result.later}
      siteName={say(locale, site.name)}
      editions={allEditions()}
    />
  );
}
