"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { codesIn } from "@/lib/link/codes-in";
import { ownMark } from "@/lib/link/envelope";
import { openCode } from "@/lib/link/open-code";
import type { Edition, EditionWords } from "@/lib/questionnaire/types";
import type { AdviceNames } from "@/lib/words/group/advice-names";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { Comparison } from "../group/comparison";
import { useOwnQuestionnaires } from "../own/use-own-questionnaires";
import { useHash } from "../use-hash";
import { CompareForm } from "./compare-form";
import { ComparedList } from "./compared-list";

interface Props {
  locale: string;
  words: Words<"compare">;
  names: AdviceNames;
  editions: Edition[];
  /** The title of each questionnaire by its id. */
  titles: Record<string, EditionWords["title"]>;
  /** Why a code cannot be read, in words. */
  problems: Words<"site">["codeProblems"];
  /** What stands above what has to be mended, and before the title. */
  errorWords: Pick<Words<"wizard">, "errorSummary" | "errorTitle">;
}

/** The results of the codes behind the #, beside each other; computed here and sent nowhere. */
export function CompareResults({ locale, words, names, editions, titles, problems, errorWords }: Props) {
  const hash = useHash() ?? "";
  const [isAsked, setAsked] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const codes = useMemo(() => codesIn(hash.replaceAll("%20", " ").replaceAll(",", " #")), [hash]);
  const needsOwn = codes.some((code) => ownMark(code) !== null);
  const own = useOwnQuestionnaires(needsOwn, locale, editions);
  const opened = useMemo(
    () => codes.map((code) => openCode(code, [...editions, ...own.editions])),
    [codes, editions, own.editions],
  );
  const errors = opened.flatMap((one, index) =>
    one.ok
      ? []
      : [say(locale, words.form.unreadable, { place: index + 1, problem: say(locale, problems[one.problem].title) })],
  );
  if ((isAsked || hash !== "") && codes.length < 2) {
    errors.push(say(locale, words.form.few, { count: codes.length }));
  }
  const results = opened.flatMap((one, index) => {
    if (!one.ok) return [];
    const number = index + 1;
    const name = say(locale, words.compared.name, { number });
    return [{ ...one.value, sign: String(number), name, code: codes[index] ?? "" }];
  });
  const compare = (text: string) => {
    setAsked(true);
    window.location.hash = codesIn(text).join(",");
  };
  // Whoever asked is led to the answer; whoever came with a link begins at the top.
  useEffect(() => {
    if (isAsked && hash !== "") shown.current?.focus();
  }, [isAsked, hash]);
  return (
    <>
      <CompareForm
        key={hash}
        locale={locale}
        words={words}
        codes={codes}
        errorWords={errorWords}
        errors={errors}
        onCompare={compare}
      />
      {results.length > 1 && (
        <div ref={shown} tabIndex={-1}>
          <ComparedList locale={locale} words={words} titles={titles} own={own.texts} results={results} />
          <Comparison locale={locale} words={words} names={names} results={results} />
        </div>
      )}
    </>
  );
}
