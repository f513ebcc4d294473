import { useCallback, useMemo, useState } from "react";
import type { Ticket } from "@/lib/link/invitation";
import { openOutline } from "@/lib/link/open-outline";
import { problem } from "@/lib/link/problems";
import type { EditionSet } from "@/lib/questionnaire/edition-set";
import { markOf } from "@/lib/questionnaire/own/mark";
import { baseOf, type OwnQuestionnaire, openOwn } from "@/lib/questionnaire/own/own";
import { fetchEditions } from "../fetch-editions";
import { fetchWords } from "../fetch-words";
import { LoadFailed } from "../result/load-failed";
import { type Known, PrivateOutline } from "../result/private-outline";
import { useLoaded } from "../result/use-loaded";
import { Waiting } from "../result/waiting";
import { toldOf } from "./differs-of";
import type { OwnWords } from "./load-own-words";
import { lookUp } from "./look-up";
import { MissingQuestionnaire } from "./missing-questionnaire";

interface Props extends Known {
  code: string;
  mark: string;
  ticket: Ticket | null;
}

/** The result of an own questionnaire, computed with it where this browser has it; else what is needed to open it. */
export default function OwnResult(props: Props) {
  const { locale, words, mark } = props;
  const [given, setGiven] = useState<OwnQuestionnaire | null>(null);
  const load = useCallback(async () => {
    const [ownWords, all, found] = await Promise.all([
      fetchWords(locale, "own-words"),
      fetchEditions(locale),
      lookUp(mark),
    ]);
    return { ownWords, all, found };
  }, [locale, mark]);
  const { loaded, hasFailed, again } = useLoaded(load);
  if (!loaded) {
    return (
      <>
        <Waiting locale={locale} words={words.site} />
        {hasFailed && <LoadFailed locale={locale} words={words.result} again={again} />}
      </>
    );
  }
  const own = given && markOf(given) === mark ? given : loaded.found;
  const { ownWords, all } = loaded;
  if (own) return <Opened {...props} own={own} ownWords={ownWords} released={all} />;
  return (
    <MissingQuestionnaire locale={locale} words={ownWords} editions={all.editions} mark={mark} onOpen={setGiven} />
  );
}

interface OpenedProps extends Props {
  own: OwnQuestionnaire;
  ownWords: OwnWords;
  released: EditionSet;
}

function Opened({ own, ownWords, released, mark, ...props }: OpenedProps) {
  const { locale, code } = props;
  const known = useMemo(() => {
    const { editions, editionWords } = released;
    const base = baseOf(own, editions);
    const edition = openOwn(own, editions);
    const texts = own.words[locale];
    if (!base || !edition || !texts) return null;
    const differs = toldOf({ locale, words: ownWords, own }, base);
    const all = {
      editions: [...editions, edition],
      editionWords: [...editionWords, { ...texts, differs }],
    };
    return { ...all, all, opened: openOutline(code, all.editions) };
  }, [own, ownWords, locale, code, released]);
  return <PrivateOutline key={code} {...props} {...(known ?? { opened: problem("unknown-edition") })} />;
}
