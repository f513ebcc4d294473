import { type FormEvent, useId, useRef, useState } from "react";
import { copyOf } from "@/lib/questionnaire/own/own";
import { say } from "@/lib/words/say";
import { newId } from "@/lib/workspace/new-id";
import { keepQuestionnaire } from "@/lib/workspace/questionnaires";
import { LONGEST_NAME } from "@/lib/workspace/read-rows";
import clients from "../clients/clients.module.css";
import { useDesk } from "../clients/desk";
import list from "../clients/list.module.css";
import { PLACES } from "../clients/places";
import { Top } from "../clients/top";
import { askToPersist } from "../clients/use-persisted";
import controls from "../controls.module.css";
import { editionKey } from "../group/edition-key";
import { Section } from "../result/section";
import question from "../wizard/question.module.css";
import { usePageTitle } from "../wizard/use-page-title";
import type { OwnWords } from "./load-own-words";
import { OpenOwnFile } from "./open-own-file";

/** The consultant's own questionnaires, how to make one, and how to open the file of one. */
export function QuestionnaireList({ words }: { words: OwnWords }) {
  const { locale, siteName, editions } = useDesk();
  const { own } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(heading, `${say(locale, own.title)} – ${siteName}`, "questionnaires");
  return (
    <>
      <Top />
      <h1 ref={heading} tabIndex={-1}>
        {say(locale, own.title)}
      </h1>
      <p className={clients.lead}>{say(locale, own.lead)}</p>
      <Section id="own" heading={say(locale, own.list.heading)}>
        <List words={words} />
      </Section>
      <Section id="make" heading={say(locale, own.make.heading)}>
        <Make words={words} />
      </Section>
      <Section id="open" heading={say(locale, own.open.heading)}>
        <OpenOwnFile locale={locale} words={words} editions={editions} />
      </Section>
    </>
  );
}

function List({ words: { own: words, originals } }: { words: OwnWords }) {
  const { locale, editions, titles } = useDesk();
  const kept = editions.flatMap(({ id, own }) => (own ? [{ title: titles[id], ...own }] : []));
  if (kept.length === 0) return <p>{say(locale, words.list.none)}</p>;
  return (
    <ul className={list.list}>
      {kept.map(({ id, title, base }) => (
        <li key={id}>
          <a href={PLACES.questionnaire(id)}>{title}</a>
          <p className={list.facts}>
            {say(locale, words.list.of, {
              title: originals[editionKey(base)]?.[locale]?.title ?? base.id,
              edition: base.edition,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Make({ words: { own: words, originals } }: { words: OwnWords }) {
  const { locale, editions, current, attempt } = useDesk();
  const bases = editions.filter(({ id, own }) => !own && current.includes(id));
  const [base, setBase] = useState(bases[0]);
  const [title, setTitle] = useState("");
  const id = useId();
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const texts = base && originals[editionKey(base)];
    if (!base || !texts) return;
    const named = Object.entries(texts).map(([language, each]) => [
      language,
      { ...each, title: title.trim() || each.title },
    ]);
    const own = copyOf(base, newId(), Object.fromEntries(named));
    const isKept = await attempt((database) => keepQuestionnaire(database, own, Date.now()));
    if (!isKept) return;
    askToPersist();
    window.location.hash = PLACES.questionnaire(own.id);
  };
  return (
    <form className={clients.form} onSubmit={make}>
      <fieldset>
        <legend>{say(locale, words.make.base)}</legend>
        {bases.map((edition) => (
          <label key={edition.id} className={`${question.option} ${clients.option}`}>
            <input type="radio" name={id} checked={base === edition} onChange={() => setBase(edition)} />
            <span>{originals[editionKey(edition)]?.[locale]?.title}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-title`}>{say(locale, words.make.name)}</label>
      <div className={clients.line}>
        <input
          id={`${id}-title`}
          value={title}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
        />
        <button type="submit" className={controls.primary}>
          {say(locale, words.make.action)}
        </button>
      </div>
    </form>
  );
}
