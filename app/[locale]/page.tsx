import type { Metadata } from "next";
import { cardAlt, cardContent } from "@/app/_ui/card/card-content";
import { CardPreview } from "@/app/_ui/card/card-preview";
import { genericImage } from "@/app/_ui/card/generic-image";
import controls from "@/app/_ui/controls.module.css";
import { EXAMPLE_COUNT } from "@/app/_ui/examples/example-count";
import { alternates } from "@/app/_ui/language/alternates";
import { WebApplication } from "@/app/_ui/web-application";
import { openAnswers } from "@/lib/link/open-code";
import { findEdition } from "@/lib/questionnaire/registry";
import type { Edition } from "@/lib/questionnaire/types";
import { loadWords } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import example from "@/questionnaires/quick-1/example.json";
import styles from "./landing.module.css";
import type { LocaleProps } from "./layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const [card, site] = await Promise.all([loadWords(locale, "card"), loadWords(locale, "site")]);
  const title = say(locale, site.landing.title);
  const description = say(locale, site.description);
  const image = genericImage(locale, card);
  return {
    title,
    alternates: alternates("/"),
    openGraph: { title, description, type: "website", siteName: say(locale, site.name), images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

const WAYS = ["quick", "full"] as const;

/** What it is, how long it takes, what is stored; the way in, and an example. */
export default async function LandingPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [card, result, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  const words = site.landing;
  const edition = findEdition("quick") as Edition;
  const values = { count: edition.questions.length, minutes: edition.minutes };
  const { summary, codes } = openAnswers(edition, example);
  const content = summary && cardContent(locale, summary, { card, result, site });
  const to = (path: string) => localePath(locale, path);
  return (
    <div className={styles.page}>
      <WebApplication locale={locale} words={site} />
      <div className={styles.opening}>
        <div>
          <h1>{say(locale, words.headline)}</h1>
          <p className={styles.lead}>{say(locale, words.lead, values)}</p>
          <p className={styles.actions}>
            <a className={controls.primary} href={to("/assess/quick")}>
              {say(locale, words.start)}
            </a>
            <a href={to(`/r/${codes.answers}`)}>{say(locale, words.example)}</a>
          </p>
        </div>
        <ul className={styles.facts}>
          {Object.entries(words.facts).map(([id, { title, text }]) => (
            <li key={id}>
              <strong>{say(locale, title, values)}</strong> {say(locale, text)}
            </li>
          ))}
        </ul>
      </div>
      <section className={styles.section} aria-labelledby="example">
        <h2 id="example">{say(locale, words.exampleHeading)}</h2>
        <div className={styles.example}>
          <div>
            <p>{say(locale, words.exampleText)}</p>
            <p className={styles.source}>{say(locale, words.exampleSource)}</p>
            <ul className={styles.links}>
              <li>
                <a href={to(`/r/${codes.answers}`)}>{say(locale, words.example)}</a>
              </li>
              <li>
                <a href={to("/examples")}>{say(locale, words.examples, { count: EXAMPLE_COUNT })}</a>
              </li>
            </ul>
          </div>
          {summary && content && (
            <CardPreview content={content} alt={cardAlt(locale, summary, content, card)} host="" />
          )}
        </div>
      </section>
      <section className={styles.section} aria-labelledby="two">
        <h2 id="two">{say(locale, words.two.heading)}</h2>
        <dl className={styles.ways}>
          {WAYS.map((id) => {
            const { questions, minutes } = findEdition(id) as Edition;
            const { title, text, link } = words.two[id];
            return (
              <div key={id}>
                <dt>{say(locale, title)}</dt>
                <dd>
                  <p>{say(locale, text, { count: questions.length, minutes })}</p>
                  <a href={to(`/assess/${id}`)}>{say(locale, link)}</a>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section className={styles.section} aria-labelledby="consultants">
        <h2 id="consultants">{say(locale, words.consultants.heading)}</h2>
        <div className={styles.text}>
          <p>{say(locale, words.consultants.text)}</p>
          <p className={styles.links}>
            <a href={to("/clients")}>{say(locale, words.consultants.link)}</a>
          </p>
        </div>
      </section>
      <section className={styles.section} aria-labelledby="pmo">
        <h2 id="pmo">{say(locale, words.pmo.heading)}</h2>
        <p className={styles.text}>{say(locale, words.pmo.text)}</p>
      </section>
      <section className={styles.section} aria-labelledby="why">
        <h2 id="why">{say(locale, words.why.heading)}</h2>
        <dl className={styles.reasons}>
          {[words.why.explained, words.why.no, words.why.open].map(({ title, text }) => (
            <div key={say(locale, title)}>
              <dt>{say(locale, title)}</dt>
              <dd>{say(locale, text)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
