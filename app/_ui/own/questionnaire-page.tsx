import { useCallback, useMemo, useRef, useState } from "react";
import type { Original } from "@/lib/questionnaire/own/change";
import { differencesOf } from "@/lib/questionnaire/own/differences";
import { baseOf, type OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { Fault } from "@/lib/questionnaire/parse";
import { LANGUAGE_NAMES, LOCALES } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { Database } from "@/lib/workspace/database";
import { keepQuestionnaire, roundsWith } from "@/lib/workspace/questionnaires";
import clients from "../clients/clients.module.css";
import { useDesk, useKept } from "../clients/desk";
import invite from "../clients/invite.module.css";
import { Missing } from "../clients/missing";
import { editionKey } from "../group/edition-key";
import { Section } from "../result/section";
import { usePageTitle } from "../wizard/use-page-title";
import { AddQuestion } from "./add-question";
import { DifferenceList } from "./difference-list";
import { FieldForm } from "./field-form";
import type { OwnWords } from "./load-own-words";
import { QuestionList } from "./question-list";
import { QuestionnaireActions } from "./questionnaire-actions";
import { loadRules } from "./read-own-file";
import { Slips } from "./slips";
import { Thresholds } from "./thresholds";
import { Weights } from "./weights";

/** What every part of the editor works with. */
export interface Editing {
  locale: string;
  words: OwnWords;
  own: OwnQuestionnaire;
  original: Original;
  /** The language whose words are edited. */
  language: string;
  /** Rounds that use it: then its questions, weights and thresholds stay as they are. */
  rounds: number;
  /** Keeps another state of it, or tells what is wrong with that. */
  onChange: (own: OwnQuestionnaire) => Promise<Fault[]>;
}

/** One own questionnaire: what differs, and everything that can be changed. */
export function QuestionnairePage({ words, id }: { words: OwnWords; id: string }) {
  const { editions } = useDesk();
  const query = useCallback(
    async (database: Database) => {
      const own = await database.questionnaires.get(id);
      return own ? { own, rounds: await roundsWith(database, own) } : null;
    },
    [id],
  );
  const found = useKept(query);
  if (found === undefined) return null;
  const edition = found && baseOf(found.own, editions);
  const texts = edition && words.originals[editionKey(edition)];
  if (!found || !edition || !texts) return <Missing />;
  return <Shown {...found} words={words} original={{ edition, words: texts }} />;
}

function Shown(known: Pick<Editing, "words" | "own" | "original" | "rounds">) {
  const { locale, siteName, attempt } = useDesk();
  const { own, original, rounds } = known;
  const words = known.words.own;
  const heading = useRef<HTMLHeadingElement>(null);
  const title = own.words[locale]?.title ?? own.edition.id;
  usePageTitle(heading, `${title} – ${siteName}`, own.id);
  const [language, setLanguage] = useState(locale);
  const onChange = async (next: OwnQuestionnaire): Promise<Fault[]> => {
    const { faultsOf } = await loadRules();
    const faults = faultsOf(next, LOCALES);
    if (faults.length > 0) return faults;
    const isKept = await attempt((database) => keepQuestionnaire(database, next, Date.now()));
    if (isKept) return [];
    const { problems } = words.open;
    return [{ path: "", message: say(locale, isKept === false ? problems["in-use"] : problems.storage) }];
  };
  const editing: Editing = { ...known, locale, language, onChange };
  const differences = useMemo(() => differencesOf(own, original.edition, original.words), [own, original]);
  const { edit } = words;
  return (
    <>
      <QuestionnaireActions {...editing} heading={heading} title={title} />
      {rounds > 0 && <p className={clients.warning}>{say(locale, edit.inUse, { count: rounds })}</p>}
      <Section id="differences" heading={say(locale, edit.differences)}>
        <DifferenceList {...editing} differences={differences} />
      </Section>
      <fieldset className={invite.languages}>
        <legend>{say(locale, edit.language)}</legend>
        {LOCALES.map((one) => (
          <label key={one}>
            <input type="radio" name="language" checked={language === one} onChange={() => setLanguage(one)} />
            <span lang={one}>{LANGUAGE_NAMES[one]}</span>
          </label>
        ))}
      </fieldset>
      <Section id="general" heading={say(locale, edit.general)}>
        <FieldForm {...editing} groups={[{ fields: generalFields(editing) }]} />
      </Section>
      <Section id="weights" heading={say(locale, edit.weights)}>
        <Weights {...editing} />
      </Section>
      <Section id="thresholds" heading={say(locale, edit.thresholds)}>
        <Thresholds {...editing} />
      </Section>
      <Section id="questions" heading={say(locale, edit.questions)}>
        <QuestionList {...editing} />
      </Section>
      {rounds === 0 && (
        <Section id="add" onScreen heading={say(locale, edit.add)}>
          <AddQuestion {...editing} />
        </Section>
      )}
      <Slips {...editing} />
    </>
  );
}

function generalFields({ locale, words, own, language }: Editing) {
  const { edit } = words.own;
  const texts = own.words[language];
  return [
    { path: `words/${language}/title`, label: say(locale, edit.titleLabel), value: texts?.title ?? "" },
    {
      path: `words/${language}/summary`,
      label: say(locale, edit.summary),
      value: texts?.summary ?? "",
      isLong: true,
    },
    { path: "edition/minutes", label: say(locale, edit.minutes), value: own.edition.minutes },
  ];
}
