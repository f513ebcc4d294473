import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { originOf } from "@/app/_http/origin";
import { cardAlt, cardContent } from "@/app/_ui/card/card-content";
import { CARD_HEIGHT, CARD_WIDTH } from "@/app/_ui/card/card-theme";
import { picturePath } from "@/app/_ui/card/picture-path";
import { CodeProblemPage } from "@/app/_ui/code-problem";
import { alternates } from "@/app/_ui/language/alternates";
import { Contents } from "@/app/_ui/result/contents";
import { Contradictions } from "@/app/_ui/result/contradictions";
import { GoDeeper } from "@/app/_ui/result/go-deeper";
import { ResultRest } from "@/app/_ui/result/result-rest";
import { ResultView } from "@/app/_ui/result/result-view";
import { TryElsewhere } from "@/app/_ui/result/what-if/try-elsewhere";
import { openCode } from "@/lib/link/open-code";
import { asDecided } from "@/lib/model/decided";
import { explain } from "@/lib/model/explain";
import { allEditions, editionWords, findEdition } from "@/lib/questionnaire/registry";
import { loadDetailWords } from "@/lib/words/detail";
import { loadWords } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { headline } from "@/lib/words/result/headline";
import { say } from "@/lib/words/say";

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

/** Once for the page and its metadata. */
const open = cache((code: string) => openCode(code, allEditions()));

async function prepare({ params }: Props) {
  const { locale, code } = await params;
  const [card, result, site] = await Promise.all([
    loadWords(locale, "card"),
    loadWords(locale, "result"),
    loadWords(locale, "site"),
  ]);
  const origin = originOf(await headers());
  return { locale, origin, opened: open(code), words: { card, result, site } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, origin, opened, words } = await prepare(props);
  const robots = { index: false };
  if (!opened.ok) {
    const problem = words.site.codeProblems[opened.problem];
    const title = say(locale, problem.title);
    const description = say(locale, problem.text);
    const images = [{ url: origin + picturePath(locale, "/card.png") }];
    return { title, description, robots, openGraph: { title, description, images } };
  }
  const { summary, codes, decision } = opened.value;
  const description = say(locale, words.result.selfReported);
  if (!summary) return { title: say(locale, words.result.insufficient.headline), description, robots };
  const title = headline(locale, words.result, { ...summary, office: decision.profile.context.office });
  const content = cardContent(locale, summary, words);
  const image = {
    url: origin + picturePath(locale, `/r/${codes.summary}/card.png`),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: cardAlt(locale, summary, content, words.card),
  };
  const url = `${origin}${localePath(locale, `/r/${codes.summary}`)}`;
  return {
    title,
    description,
    robots,
    alternates: {
      ...alternates(`/r/${codes.summary}`),
      types: { "application/json+oembed": [{ title, url: `${origin}/api/oembed?url=${encodeURIComponent(url)}` }] },
    },
    openGraph: { title, description, url, siteName: say(locale, words.site.name), type: "article", images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

/**
 * A shared result, computed on the server from the code in its address, and made anew each time: what Next would keep
 * itself could carry no nonce, its scripts hold the result so that no list made ahead could name them, and a file for
 * every code that somebody makes up would fill the disk. Caches in front may keep it (RESULT_CACHE in next.config.js).
 */
export default async function SharedResultPage(props: Props) {
  const { locale, origin, opened, words } = await prepare(props);
  if (!opened.ok) return <CodeProblemPage locale={locale} words={words.site} problem={opened.problem} />;
  const { edition, answers, decision, codes } = opened.value;
  const assessment = { ...decision, explanation: answers && explain(edition, answers, decision) };
  const decided = asDecided(decision.recommendation);
  const more = await loadDetailWords(locale);
  const shown = { locale, words: words.result, edition, editionWords: await editionWords(edition, locale), answers };
  const end = codes.answers && (
    <>
      <TryElsewhere locale={locale} more={more} code={codes.answers} />
      <GoDeeper locale={locale} more={more} edition={findEdition(edition.deeper ?? "")} code={codes.answers} />
    </>
  );
  const detail = { ...shown, assessment, more };
  const rest = decided ? (
    <ResultRest share={{ locale, words, opened: opened.value, origin }} detail={{ ...detail, decided }} end={end} />
  ) : (
    <Contradictions {...detail} />
  );
  return (
    <ResultView
      {...shown}
      assessment={decision}
      contents={decided && <Contents {...detail} decided={decided} />}
      rest={rest}
    />
  );
}
