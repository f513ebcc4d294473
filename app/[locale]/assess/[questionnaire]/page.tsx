import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { alternates } from "@/app/_ui/language/alternates";
import { LoadWizard } from "@/app/_ui/wizard/load-wizard";
import { currentEditions, editionWords, findEdition } from "@/lib/questionnaire/registry";

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
  return <LoadWizard locale={locale} edition={edition} />;
}
