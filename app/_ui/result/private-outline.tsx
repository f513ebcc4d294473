import { useEffect, useRef, useState } from "react";
import { encodeAnswers } from "@/lib/link/answers-code";
import type { Ticket } from "@/lib/link/invitation";
import type { OpenedOutline } from "@/lib/link/open-outline";
import type { Decoded } from "@/lib/link/problems";
import { asDecided } from "@/lib/model/decided";
import type { EditionSet } from "@/lib/questionnaire/edition-set";
import type { OutlineEdition, OutlineWords } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { CodeProblemPage } from "../code-problem";
import { useDocumentTitle } from "../use-document-title";
import { isDraft } from "../wizard/draft";
import { STEPS, wizardPath } from "../wizard/wizard-props";
import { LaterReply } from "./later-reply";
import { LaterRest } from "./later-rest";
import { ResultView } from "./result-view";

/** What the page knows before it reads a code. */
export interface Known {
  locale: string;
  words: {
    card: Words<"card">;
    reply: Words<"reply">;
    result: Words<"result">;
    site: Pick<Words<"site">, "codeProblems" | "name" | "nav" | "private" | "share">;
  };
  editions: OutlineEdition[];
  /** The words of each edition, in the same order. */
  editionWords: OutlineWords[];
  /** All editions with everything, where they had to be fetched for the answer already. */
  all?: EditionSet;
}

interface Props extends Known {
  code: string;
  /** For somebody who was invited to answer. */
  ticket?: Ticket | null;
  opened: Decoded<OpenedOutline>;
}

interface OutlineProps extends Known, OpenedOutline {
  code: string;
  ticket: Ticket | null;
}

/** The result of one code, or what is wrong with it; the title of the window follows, and the heading has the focus. */
export function PrivateOutline({ code, ticket = null, opened, ...known }: Props) {
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
        <Outline {...known} code={code} ticket={ticket} {...opened.value} />
      ) : (
        <CodeProblemPage locale={locale} words={words.site} problem={opened.problem} />
      )}
    </div>
  );
}

function Outline({ code, ticket, edition, answers, outlined, ...known }: OutlineProps) {
  const { locale, words, editions } = known;
  const isOwn = answers !== null && isDraft(edition, answers);
  const origin = (
    <>
      <p>
        {say(locale, words.site.private.note)}{" "}
        {isOwn ? (
          <a href={wizardPath(locale, edition, STEPS.check)}>{say(locale, words.site.private.edit)}</a>
        ) : (
          say(locale, words.site.private.own)
        )}
      </p>
      {ticket && <p>{say(locale, words.reply.below)}</p>}
    </>
  );
  const editionWords = known.editionWords[editions.indexOf(edition)] as OutlineWords;
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
      rest={
        <>
          {ticket && answers && (
            <LaterReply
              locale={locale}
              words={words.reply}
              result={words.result}
              reply={{ ...ticket, code: encodeAnswers(edition, answers) }}
            />
          )}
          <LaterRest {...known} code={code} isDecided={asDecided(outlined.recommendation) !== null} />
        </>
      }
    />
  );
}
