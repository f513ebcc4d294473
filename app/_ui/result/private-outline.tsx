import { useEffect, useRef, useState } from "react";
import type { OpenedOutline } from "@/lib/link/open-outline";
import type { Decoded } from "@/lib/link/problems";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { CodeProblemPage } from "../code-problem";
import { useDocumentTitle } from "../use-document-title";
import { isDraft } from "../wizard/draft";
import { LaterRest } from "./later-rest";
import { ResultView } from "./result-view";

/** What the page knows before it reads a code. */
export interface Known {
  locale: string;
  words: { card: Words<"card">; result: Words<"result">; site: Words<"site"> };
  editions: Edition[];
  /** The words of each edition, in the same order. */
  editionWords: EditionWords[];
}

interface Props extends Known {
  code: string;
  opened: Decoded<OpenedOutline>;
}

/** The result of one code, or what is wrong with it; the title of the window follows, and the heading has the focus. */
export function PrivateOutline({ code, opened, ...known }: Props) {
  const { locale, words } = known;
  const page = useRef<HTMLDivElement>(null);
  const [heading, setHeading] = useState<string | null>(null);
  useDocumentTitle(heading && `${heading} – ${say(locale, words.site.name)}`);
  useEffect(() => {
    const element = page.current?.querySelector("h1");
    if (!element) return;
    setHeading(element.textContent);
    element.focus();
  }, []);
  return (
    <div ref={page}>
      {opened.ok ? (
        <Outline {...known} code={code} {...opened.value} />
      ) : (
        <CodeProblemPage locale={locale} words={words.site} problem={opened.problem} />
      )}
    </div>
  );
}

function Outline({ code, edition, answers, outlined, ...known }: Known & OpenedOutline & { code: string }) {
  const { locale, words, editions } = known;
  const isOwn = answers !== null && isDraft(edition, answers);
  const origin = (
    <p>
      {say(locale, words.site.private.note)}{" "}
      {isOwn ? (
        <a href={localePath(locale, `/assess/${edition.id}#check`)}>{say(locale, words.site.private.edit)}</a>
      ) : (
        say(locale, words.site.private.own)
      )}
    </p>
  );
  const editionWords = known.editionWords[editions.indexOf(edition)] as EditionWords;
  return (
    <ResultView
      locale={locale}
      words={words.result}
      edition={edition}
      editionWords={editionWords}
      assessment={outlined}
      answers={answers}
      origin={origin}
      isOwn={isOwn}
      rest={<LaterRest {...known} code={code} editionWords={editionWords} />}
    />
  );
}
