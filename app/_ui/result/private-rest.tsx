import { useMemo } from "react";
import { createPortal } from "react-dom";
import { openCode } from "@/lib/link/open-code";
import { asDecided } from "@/lib/model/decided";
import { explain } from "@/lib/model/explain";
import type { EditionSet } from "@/lib/questionnaire/edition-set";
import type { EditionWords } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import type { Words } from "@/lib/words/load";
import { CoverLine } from "../report/cover-line";
import { TakeAway } from "../report/take-away";
import { Contents } from "./contents";
import { CONTENTS_PLACE } from "./contents-place";
import { Contradictions } from "./contradictions";
import { GoDeeper } from "./go-deeper";
import { ResultRest } from "./result-rest";
import { showPart } from "./show-part";
import { WhatIf } from "./what-if/what-if";

export interface PrivateRestProps {
  locale: string;
  words: { card: Words<"card">; result: Words<"result">; site: Pick<Words<"site">, "name" | "share"> };
  /** A code that can be read. */
  code: string;
  /** All editions, with that of the code among them. */
  all: EditionSet;
  more: DetailWords;
}

/** What follows an answer that the browser computed; without a verdict, what to look at again before there is one. */
export function PrivateRest({ locale, words, code, all, more }: PrivateRestProps) {
  const { editions } = all;
  const opened = useMemo(() => openCode(code, editions), [code, editions]);
  const explanation = useMemo(() => {
    if (!opened.ok || !opened.value.answers) return null;
    const { edition, answers, decision } = opened.value;
    return explain(edition, answers, decision);
  }, [opened]);
  if (!opened.ok) return null;
  const { edition, answers, decision, codes } = opened.value;
  const assessment = { ...decision, explanation };
  const editionWords = all.editionWords[editions.indexOf(edition)] as EditionWords;
  const shown = { locale, words: words.result, edition, editionWords, assessment, answers, more };
  const decided = asDecided(decision.recommendation);
  if (!decided) return <Contradictions {...shown} />;
  const detail = { ...shown, decided };
  const deeper = editions.find(({ id }) => id === edition.deeper);
  const take = answers && codes.answers && (
    <TakeAway key={codes.answers} {...detail} answers={answers} code={codes.answers} editions={editions} />
  );
  const end = answers && (
    <>
      <WhatIf key={codes.answers} {...detail} answers={answers} />
      <GoDeeper locale={locale} more={more} edition={deeper} code={codes.answers} />
    </>
  );
  const place = document.getElementById(CONTENTS_PLACE);
  return (
    <>
      {place &&
        createPortal(
          <>
            <CoverLine locale={locale} words={more.report} />
            <Contents {...detail} show={showPart} />
          </>,
          place,
        )}
      <ResultRest
        share={{ locale, words, opened: opened.value, origin: window.location.origin }}
        detail={detail}
        take={take}
        end={end}
      />
    </>
  );
}
