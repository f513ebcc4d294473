import type { Metadata } from "next";
import { alternates } from "@/app/_ui/language/alternates";
import { LearnPage } from "@/app/_ui/learn/learn-page";
import { LEARN_SLUGS, type LearnSlug, learnPath } from "@/app/_ui/learn/learn-path";
import { SizingTable } from "@/app/_ui/sizing-table";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";

interface SlugProps {
  params: Promise<{ locale: string; slug: LearnSlug }>;
}

/** Nothing but the pages there are. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LEARN_SLUGS.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: SlugProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const { title, description } = (await loadWords(locale, "learn")).pages[slug];
  return { title: say(locale, title), description: say(locale, description), alternates: alternates(learnPath(slug)) };
}

export default async function LearnSlugPage({ params }: SlugProps) {
  const { locale, slug } = await params;
  const [words, site, method] = await Promise.all([
    loadWords(locale, "learn"),
    loadWords(locale, "site"),
    loadWords(locale, "method"),
  ]);
  const slots = { sizing: <SizingTable locale={locale} words={method.decisions.team} /> };
  return <LearnPage locale={locale} slug={slug} words={words} site={site} slots={slots} />;
}
