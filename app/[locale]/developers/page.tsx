import type { Metadata } from "next";
import { genericImage } from "@/app/_ui/card/generic-image";
import controls from "@/app/_ui/controls.module.css";
import { AddressTable } from "@/app/_ui/developers/address-table";
import { DevelopersSection } from "@/app/_ui/developers/developers-section";
import { ExampleFold } from "@/app/_ui/developers/example-fold";
import { runExamples } from "@/app/_ui/developers/examples";
import { limitValues } from "@/app/_ui/developers/limit-values";
import { loadDevelopers } from "@/app/_ui/developers/load-developers";
import { ProblemTable } from "@/app/_ui/developers/problem-table";
import { SchemaList } from "@/app/_ui/developers/schema-list";
import { alternates } from "@/app/_ui/language/alternates";
import sheet from "@/app/_ui/page.module.css";
import { WordList } from "@/app/_ui/reading/word-list";
import { loadWords } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const [card, words] = await Promise.all([loadWords(locale, "card"), loadWords(locale, "developers")]);
  const title = say(locale, words.title);
  const description = say(locale, words.description);
  const images = [genericImage(locale, card)];
  return { title, description, alternates: alternates("/developers"), openGraph: { title, description, images } };
}

/** How other software uses the API: addresses, examples with their answers, problems, limits, promises. */
export default async function DevelopersPage({ params }: LocaleProps) {
  const props = await loadDevelopers((await params).locale);
  const { locale, words } = props;
  const { start, batch, limits, caching, versions } = words;
  const examples = await runExamples();
  return (
    <article className={sheet.read}>
      <h1>{say(locale, words.title)}</h1>
      <p className={sheet.lead}>{say(locale, words.lead)}</p>
      <DevelopersSection {...props} part="start">
        <p>{say(locale, start.text)}</p>
        <p>{say(locale, start.kept)}</p>
        <p>{say(locale, start.origin, { parameter: "?lang=fr" })}</p>
      </DevelopersSection>
      <DevelopersSection {...props} part="addresses">
        <AddressTable {...props} />
      </DevelopersSection>
      <DevelopersSection {...props} part="examples">
        <p>{say(locale, words.examples.text)}</p>
        {examples.map((example) => (
          <ExampleFold key={example.id} {...props} example={example} />
        ))}
      </DevelopersSection>
      <DevelopersSection {...props} part="batch">
        <p>{say(locale, batch.text, limitValues(locale))}</p>
      </DevelopersSection>
      <DevelopersSection {...props} part="problems">
        <p>{say(locale, words.problems.text)}</p>
        <ProblemTable {...props} />
      </DevelopersSection>
      <DevelopersSection {...props} part="limits">
        <WordList locale={locale} lines={limits.list} values={limitValues(locale)} />
      </DevelopersSection>
      <DevelopersSection {...props} part="caching">
        <WordList locale={locale} lines={caching.list} />
      </DevelopersSection>
      <DevelopersSection {...props} part="schemas">
        <SchemaList {...props} />
      </DevelopersSection>
      <DevelopersSection {...props} part="versions">
        <p>{say(locale, versions.text)}</p>
        <p>
          <a className={controls.quiet} href={localePath(locale, "/method/questions#changes")}>
            {say(locale, versions.changes)}
          </a>
        </p>
      </DevelopersSection>
    </article>
  );
}
