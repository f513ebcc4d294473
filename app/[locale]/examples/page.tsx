import type { Metadata } from "next";
import { genericImage } from "@/app/_ui/card/generic-image";
import { EXAMPLE_COUNT } from "@/app/_ui/examples/example-count";
import { ExampleEntry } from "@/app/_ui/examples/example-entry";
import styles from "@/app/_ui/examples/examples.module.css";
import { type Example, findExamples } from "@/app/_ui/examples/find-examples";
import { alternates } from "@/app/_ui/language/alternates";
import { CheckInvitation } from "@/app/_ui/learn/check-invitation";
import sheet from "@/app/_ui/page.module.css";
import { VERDICTS } from "@/lib/model/types";
import { loadWords } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const [card, words] = await Promise.all([loadWords(locale, "card"), loadWords(locale, "examples")]);
  const isNotNow = ({ summary }: Example) => summary.need.verdict === "not-now";
  const values = { count: EXAMPLE_COUNT, notNow: findExamples().filter(isNotNow).length };
  const title = say(locale, words.title, values);
  const description = say(locale, words.description, values);
  const images = [genericImage(locale, card)];
  return { title, description, alternates: alternates("/examples"), openGraph: { title, description, images } };
}

/** Invented organisations with what the full assessment makes of them, by verdict. */
export default async function ExamplesPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [words, result, learn] = await Promise.all([
    loadWords(locale, "examples"),
    loadWords(locale, "result"),
    loadWords(locale, "learn"),
  ]);
  const examples = findExamples();
  const given = VERDICTS.filter((verdict) => examples.some((example) => example.summary.need.verdict === verdict));
  return (
    <div className={sheet.read}>
      <h1>{say(locale, words.headline, { count: EXAMPLE_COUNT })}</h1>
      <p className={sheet.lead}>{say(locale, words.lead)}</p>
      {given.map((verdict) => (
        <section key={verdict} className={styles.group} aria-labelledby={verdict}>
          <div>
            <h2 id={verdict}>{say(locale, result.verdictNames[verdict])}</h2>
            <p className={styles.about}>{say(locale, words.groups[verdict])}</p>
          </div>
          <ul className={styles.list}>
            {examples
              .filter((example) => example.summary.need.verdict === verdict)
              .map((example) => (
                <ExampleEntry key={example.id} locale={locale} words={words} result={result} example={example} />
              ))}
          </ul>
        </section>
      ))}
      <CheckInvitation locale={locale} words={learn.frame} />
    </div>
  );
}
