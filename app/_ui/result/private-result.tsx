"use client";

import { useMemo } from "react";
import { isSummary } from "@/lib/link/envelope";
import { openOutline } from "@/lib/link/open-outline";
import type { Words } from "@/lib/words/load";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { useHash } from "../use-hash";
import { type Known, PrivateOutline } from "./private-outline";
import styles from "./private-result.module.css";
import { SummaryOutline } from "./summary-outline";
import { Waiting } from "./waiting";

/** The result of the code behind the #, computed here and sent nowhere. */
export function PrivateResult(known: Known) {
  const { locale, words } = known;
  const code = useHash();
  if (code === null) return <Waiting locale={locale} words={words.site} />;
  if (code === "") return <NoResult locale={locale} words={words.site} />;
  return isSummary(code) ? (
    <SummaryOutline key={code} {...known} code={code} />
  ) : (
    <AnswersOutline {...known} code={code} />
  );
}

function AnswersOutline(props: Known & { code: string }) {
  const { code, editions } = props;
  const opened = useMemo(() => openOutline(code, editions), [code, editions]);
  // What a new code opens has a new heading.
  return <PrivateOutline key={code} {...props} opened={opened} />;
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
