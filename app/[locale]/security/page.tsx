import type { Metadata } from "next";
import { genericImage } from "@/app/_ui/card/generic-image";
import { alternates } from "@/app/_ui/language/alternates";
import sheet from "@/app/_ui/page.module.css";
import { ReadingSection } from "@/app/_ui/reading/reading-section";
import { WordList } from "@/app/_ui/reading/word-list";
import styles from "@/app/_ui/security/threat.module.css";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const [card, words] = await Promise.all([loadWords(locale, "card"), loadWords(locale, "security")]);
  const title = say(locale, words.title);
  const description = say(locale, words.description);
  const images = [genericImage(locale, card)];
  return { title, description, alternates: alternates("/security"), openGraph: { title, description, images } };
}

const ASPECTS = ["try", "stop", "left"] as const;

/** What somebody could try, what stops it, and what is left; and where to tell of a weakness. */
export default async function SecurityPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [site, words] = await Promise.all([loadWords(locale, "site"), loadWords(locale, "security")]);
  const { labels, protect, threats, report } = words;
  const about = { locale, site };
  return (
    <div className={sheet.read}>
      <h1>{say(locale, words.title)}</h1>
      <p className={sheet.lead}>{say(locale, words.lead)}</p>
      <ReadingSection {...about} id="protect" heading={say(locale, protect.heading)}>
        <WordList locale={locale} lines={Object.values(protect.points)} />
        <p>{say(locale, protect.none)}</p>
      </ReadingSection>
      {Object.entries(threats).map(([id, threat]) => (
        <ReadingSection key={id} {...about} id={id} heading={say(locale, threat.heading)}>
          <dl className={styles.threat}>
            {ASPECTS.map((aspect) => (
              <div key={aspect}>
                <dt>{say(locale, labels[aspect])}</dt>
                <dd>{say(locale, threat[aspect])}</dd>
              </div>
            ))}
          </dl>
        </ReadingSection>
      ))}
      <ReadingSection {...about} id="report" heading={say(locale, report.heading)}>
        {Object.entries(report.points).map(([id, text]) => (
          <p key={id}>{say(locale, text)}</p>
        ))}
      </ReadingSection>
    </div>
  );
}
