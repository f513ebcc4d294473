"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { openCode } from "@/lib/link/open-code";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { CodeProblemPage } from "../code-problem";
import { useDocumentTitle } from "../use-document-title";
import { useHash } from "../use-hash";
import { draftCode } from "../wizard/draft";
import { LaterRest } from "./later-rest";
import styles from "./private-result.module.css";
import { ResultView } from "./result-view";

interface Props {
  locale: string;
  words: { card: Words<"card">; result: Words<"result">; site: Words<"site"> };
  editions: { edition: Edition; words: EditionWords }[];
}

/** The result of the code behind the #, computed here and sent nowhere. */
export function PrivateResult({ locale, words, editions }: Props) {
  const code = useHash();
  const page = useRef<HTMLDivElement>(null);
  const known = useMemo(() => editions.map(({ edition }) => edition), [editions]);
  const opened = useMemo(() => (code ? openCode(code, known) : null), [code, known]);

  const [heading, setHeading] = useState<string | null>(null);
  useDocumentTitle(heading && `${heading} – ${say(locale, words.site.name)}`);

  // The title names the result, or what is wrong with its code, as the heading does.
  useEffect(() => {
    const element = code && page.current?.querySelector("h1");
    if (!element) return;
    setHeading(element.textContent);
    element.focus();
  }, [code]);

  if (code === null) return <Waiting locale={locale} words={words.site} />;
  if (!opened) return <NoResult locale={locale} words={words.site} />;
  if (!opened.ok) {
    return (
      <div ref={page}>
        <CodeProblemPage locale={locale} words={words.site} problem={opened.problem} />
      </div>
    );
  }
  const { edition, answers, decision, codes } = opened.value;
  const deeper = known.find(({ id }) => id === edition.deeper);
  const share = { locale, words, opened: opened.value, origin: window.location.origin };
  const own = codes.answers !== null && codes.answers === draftCode(edition);
  const origin = (
    <p>
      {say(locale, words.site.private.note)}{" "}
      {own ? (
        <a href={localePath(locale, `/assess/${edition.id}#check`)}>{say(locale, words.site.private.edit)}</a>
      ) : (
        say(locale, words.site.private.own)
      )}
    </p>
  );
  return (
    <div ref={page}>
      <ResultView
        locale={locale}
        words={words.result}
        edition={edition}
        editionWords={editions.find((one) => one.edition === edition)?.words as EditionWords}
        assessment={decision}
        answers={answers}
        origin={origin}
        isOwn={own}
        rest={(decided) => <LaterRest share={share} decided={decided} deeper={deeper} />}
      />
    </div>
  );
}

function Waiting({ locale, words }: { locale: string; words: Words<"site"> }) {
  return (
    <div className={styles.waiting}>
      <h1>{say(locale, words.private.title)}</h1>
      <noscript>
        <p>{say(locale, words.private.noScript)}</p>
      </noscript>
    </div>
  );
}

function NoResult({ locale, words }: { locale: string; words: Words<"site"> }) {
  return (
    <div className={styles.waiting}>
      <h1>{say(locale, words.private.title)}</h1>
      <p>{say(locale, words.private.empty)}</p>
      <p>
        <a href={localePath(locale, "/assess/quick")}>{say(locale, words.nav.check)}</a>
      </p>
    </div>
  );
}
