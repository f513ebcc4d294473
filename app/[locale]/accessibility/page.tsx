import type { Metadata } from "next";
import { genericImage } from "@/app/_ui/card/generic-image";
import { alternates } from "@/app/_ui/language/alternates";
import sheet from "@/app/_ui/page.module.css";
import { ReadingSection } from "@/app/_ui/reading/reading-section";
import { loadWords } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const [card, words] = await Promise.all([loadWords(locale, "card"), loadWords(locale, "accessibility")]);
  const title = say(locale, words.title);
  const description = say(locale, words.description);
  const images = [genericImage(locale, card)];
  return { title, description, alternates: alternates("/accessibility"), openGraph: { title, description, images } };
}

/** What is done so that everybody can use the site, how it is checked, and what is missing. */
export default async function AccessibilityPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [site, words] = await Promise.all([loadWords(locale, "site"), loadWords(locale, "accessibility")]);
  return (
    <div className={sheet.read}>
      <h1>{say(locale, words.title)}</h1>
      <p className={sheet.lead}>{say(locale, words.lead)}</p>
      {Object.entries(words.sections).map(([id, { heading, points }]) => (
        <ReadingSection key={id} locale={locale} site={site} id={id} heading={say(locale, heading)}>
          {Object.entries(points).map(([point, text]) => (
            <p key={point}>{say(locale, text)}</p>
          ))}
          {id === "help" && (
            <p>
              <a href={localePath(locale, "/assess/quick/form")}>{say(locale, words.plain)}</a>
            </p>
          )}
        </ReadingSection>
      ))}
    </div>
  );
}
