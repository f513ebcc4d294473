import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlainForm } from "@/app/_ui/wizard/plain-form";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { AssessProps } from "../page";

export async function generateMetadata({ params }: AssessProps): Promise<Metadata> {
  const { locale, questionnaire } = await params;
  const edition = findEdition(questionnaire);
  if (!edition) return {};
  const [words, { title }] = await Promise.all([loadWords(locale, "wizard"), editionWords(edition, locale)]);
  const description = say(locale, words.plain.lead);
  return { title: say(locale, words.plain.title, { title }), description, robots: { index: false } };
}

/** The whole questionnaire as one plain form, for a browser without JavaScript. */
export default async function PlainFormPage({ params }: AssessProps) {
  const { locale, questionnaire } = await params;
  const edition = findEdition(questionnaire);
  if (!edition) notFound();
  const [words, texts] = await Promise.all([loadWords(locale, "wizard"), editionWords(edition, locale)]);
  return <PlainForm locale={locale} words={words} edition={edition} editionWords={texts} />;
}
