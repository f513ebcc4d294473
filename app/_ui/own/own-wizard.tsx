"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { markOf } from "@/lib/questionnaire/own/mark";
import { baseOf, type OwnQuestionnaire, openOwn } from "@/lib/questionnaire/own/own";
import type { Edition } from "@/lib/questionnaire/types";
import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { fetchWords } from "../fetch-words";
import page from "../message-page.module.css";
import { LoadFailed } from "../result/load-failed";
import { useLoaded } from "../result/use-loaded";
import { useHash } from "../use-hash";
import { Wizard } from "../wizard/wizard";
import styles from "../wizard/wizard.module.css";
import { wizardPath } from "../wizard/wizard-props";
import { toldOf } from "./differs-of";
import type { OwnWords } from "./load-own-words";
import { lookAll } from "./look-up";
import { MissingQuestionnaire } from "./missing-questionnaire";
import { OpenOwnFile } from "./open-own-file";
import { type Entry, readEntry, rememberedMark, rememberMark } from "./own-entry";

interface Props {
  locale: string;
  words: Words<"wizard">;
  missing: Words<"own">["missing"];
  later: Words<"result">["later"];
  siteName: string;
  editions: Edition[];
}

/** The wizard of an own questionnaire: the one that the link names, or that this tab has begun with. */
export function OwnWizard(props: Props) {
  const { locale, missing, later } = props;
  const hash = useHash();
  const entry = hash === null ? null : readEntry(hash);
  const load = useCallback(async () => {
    const [words, kept] = await Promise.all([fetchWords(locale, "own-words"), lookAll()]);
    return { words, kept };
  }, [locale]);
  const { loaded, hasFailed, again } = useLoaded(load);
  const [given, setGiven] = useState<OwnQuestionnaire[]>([]);
  if (hash === null || !loaded) {
    return (
      <div className={page.page}>
        <h1>{say(locale, missing.choose)}</h1>
        <noscript>
          <p>{say(locale, missing.noScript)}</p>
        </noscript>
        {hasFailed ? (
          <LoadFailed locale={locale} words={{ later }} again={again} />
        ) : (
          <p className={styles.byScript}>{say(locale, missing.waiting)}</p>
        )}
      </div>
    );
  }
  const known = [...given, ...loaded.kept];
  const onOpen = (own: OwnQuestionnaire) => setGiven([own, ...given]);
  return <Chosen {...props} ownWords={loaded.words} known={known} entry={entry} onOpen={onOpen} />;
}

interface ChosenProps extends Props {
  ownWords: OwnWords;
  known: OwnQuestionnaire[];
  entry: Entry | null;
  onOpen: (own: OwnQuestionnaire) => void;
}

function Chosen({ ownWords, known, entry, onOpen, missing, later, ...props }: ChosenProps) {
  const { locale, editions } = props;
  const mark = entry?.mark ?? rememberedMark();
  const own = known.find((one) => markOf(one) === mark);
  const isThere = own !== undefined;
  // The wizard begins anew with another edition.
  const opened = useMemo(() => openFor(locale, own, editions, ownWords), [locale, own, editions, ownWords]);
  // The pages of the wizard have addresses of their own, so this tab remembers whose they are.
  useEffect(() => {
    if (!entry || !isThere) return;
    rememberMark(entry.mark);
    window.location.replace(`#${entry.step}`);
  }, [entry, isThere]);
  if (mark === null) return <Choice {...props} ownWords={ownWords} known={known} onOpen={onOpen} />;
  if (!opened) {
    return <MissingQuestionnaire locale={locale} words={ownWords} editions={editions} mark={mark} onOpen={onOpen} />;
  }
  if (entry) return null;
  return <Wizard {...props} {...opened} shorter={[]} isFramed={false} />;
}

/** The edition with its words, whose summary also says whose they are; null where its original is not known. */
function openFor(locale: string, own: OwnQuestionnaire | undefined, editions: Edition[], words: OwnWords) {
  const [base, edition, texts] = own ? [baseOf(own, editions), openOwn(own, editions), own.words[locale]] : [];
  if (!own || !base || !edition || !texts) return null;
  const summary = `${texts.summary} ${toldOf({ locale, words, own }, base).summary}`;
  return { edition, editionWords: { ...texts, summary } };
}

/** Where no questionnaire is named: those of this browser, and a way to open another. */
function Choice({
  locale,
  editions,
  ownWords,
  known,
  onOpen,
}: Pick<ChosenProps, "locale" | "editions" | "ownWords" | "known" | "onOpen">) {
  const { missing } = ownWords.own;
  return (
    <div className={page.page}>
      <h1 tabIndex={-1}>{say(locale, missing.choose)}</h1>
      {known.length > 0 && <p>{say(locale, missing.chooseText)}</p>}
      <ul className={page.ways}>
        {known.map((own) => {
          const edition = openOwn(own, editions);
          return (
            edition && (
              <li key={own.id}>
                <a href={wizardPath(locale, edition, "#start")}>{own.words[locale]?.title}</a>
              </li>
            )
          );
        })}
      </ul>
      <OpenOwnFile locale={locale} words={ownWords} editions={editions} onOpen={onOpen} />
    </div>
  );
}
