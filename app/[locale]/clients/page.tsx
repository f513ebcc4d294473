import type { Metadata } from "next";
import { Workspace } from "@/app/_ui/clients/workspace";
import { alternates } from "@/app/_ui/language/alternates";
import { allEditions, currentEditions, editionWords } from "@/lib/questionnaire/registry";
import { loadWords } from "@/lib/words/load";
import { LOCALES } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  const words = await loadWords(locale, "clients");
  return {
    title: say(locale, words.title),
    description: say(locale, words.description),
    robots: { index: false },
    alternates: alternates("/clients"),
  };
}

/** The workspace of a consultant: everything but these words comes from the reader's own browser. */
export default async function ClientsPage({ params }: LocaleProps) {
  const { locale } = await params;
  const [words, reply, result, site, wizard] = await Promise.all([
    loadWords(locale, "clients"),
    loadWords(locale, "reply"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
    loadWords(locale, "wizard"),
  ]);
  const editions = allEditions();
  const titles = editions.map(async (edition) => [edition.id, (await editionWords(edition, locale)).title]);
  const invitations = LOCALES.map(async (language) => {
    const { subject, mail, own } = (await loadWords(language, "clients")).invite;
    return [language, { subject, mail, own }];
  });
  return (
    <Workspace
      locale={locale}
      words={words}
      roles={reply.short}
      later={result.later}
      errorTitle={wizard.errorTitle}
      siteName={say(locale, site.name)}
      editions={editions}
      titles={Object.fromEntries(await Promise.all(titles))}
      current={currentEditions().map(({ id }) => id)}
      invitations={Object.fromEntries(await Promise.all(invitations))}
    />
  );
}
