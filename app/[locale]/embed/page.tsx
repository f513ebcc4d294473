import type { Metadata } from "next";
import { genericImage } from "@/app/_ui/card/generic-image";
import { EmbedCard } from "@/app/_ui/embed/embed-card";
import { EmbedCheck } from "@/app/_ui/embed/embed-check";
import { alternates } from "@/app/_ui/language/alternates";
import sheet from "@/app/_ui/page.module.css";
import { ReadingSection } from "@/app/_ui/reading/reading-section";
import { WordList } from "@/app/_ui/reading/word-list";
import { siteUrl } from "@/app/_ui/site-url";
import { openAnswers } from "@/lib/link/open-code";
import { findEdition } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import example from "@/questionnaires/quick-1/example.json";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const [card, words] = await Promise.all([loadWords(locale, "card"), loadWords(locale, "embed")]);
  const title = say(locale, words.title);
  const description = say(locale, words.description);
  const images = [genericImage(locale, card)];
  return { title, description, alternates: alternates("/embed"), openGraph: { title, description, images } };
}

/** How to show a result or the quick check on another page. */
export default async function EmbedPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [site, words] = await Promise.all([loadWords(locale, "site"), loadWords(locale, "embed")]);
  const edition = findEdition("quick");
  const code = edition && openAnswers(edition, example).codes.summary;
  const { origin } = siteUrl();
  const { card, check, other } = words;
  const about = { locale, site };
  return (
    <div className={sheet.read}>
      <h1>{say(locale, words.title)}</h1>
      <p className={sheet.lead}>{say(locale, words.lead)}</p>
      <ReadingSection {...about} id="card" heading={say(locale, card.heading)}>
        <p>{say(locale, card.text)}</p>
        <EmbedCard locale={locale} words={words} example={code ?? ""} site={origin} />
      </ReadingSection>
      <ReadingSection {...about} id="check" heading={say(locale, check.heading)}>
        <p>{say(locale, check.text, { count: edition?.questions.length ?? 0 })}</p>
        <EmbedCheck locale={locale} words={words} site={origin} />
      </ReadingSection>
      <ReadingSection {...about} id="other" heading={say(locale, other.heading)}>
        <WordList locale={locale} lines={Object.values(other.points)} />
      </ReadingSection>
    </div>
  );
}
