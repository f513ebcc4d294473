import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { alternates } from "@/app/_ui/language/alternates";
import { Wizard } from "@/app/_ui/wizard/wizard";
import { currentEditions, editionWords, findEdition } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";

export interface AssessProps {
  params: Promise<{ locale: string; questionnaire: string }>;
}

/** Nothing but the questionnaires there are. */
export const dynamicParams = false;

export function generateStaticParams() {
  return currentEditions().map(({ id }) => ({ questionnaire: id }));
}

export async function generateMetadata({ params }: AssessProps): Promise<Metadata> {
  const { locale, questionnaire } = await params;
  const edition = findEdition(questionnaire);
  if (!edition) return {};
  const { title, summary } = await editionWords(edition, locale);
  return { title, description: summary, alternates: alternates(`/assess/${edition.id}`) };
}

/** The wizard of one questionnaire. */
export default async function AssessPage({ params }: AssessProps) {
  const { locale, questionnaire } = await params;
  const edition = findEdition(questionnaire);
  if (!edition) notFound();
  const [words, site, texts] = await Promise.all([
    loadWords(locale, "wizard"),
    loadWords(locale, "site"),
    editionWords(edition, locale),
  ]);
  return (
    <Wizard
      locale={locale}
      words={words}
      siteName={say(locale, site.name)}
      edition={edition}
      editionWords={texts}
      shorter={currentEditions().filter(({ questions }) => questions.length < edition.questions.length)}
    />
  );
}
