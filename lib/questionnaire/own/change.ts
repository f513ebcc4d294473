import type { Edition, EditionWords, Question } from "../types";
import { DIMENSION_WEIGHTS } from "./differences";
import type { OwnQuestionnaire } from "./own";
import { withPlace } from "./places";

/** The most questions that a code has room for: slots 0 to 45. */
const SLOTS = 46;

/** What it was made of, with its words in each language: where every way back leads. */
export interface Original {
  edition: Edition;
  words: Record<string, EditionWords>;
}

/** The same with other questions. */
function withQuestions(own: OwnQuestionnaire, change: (questions: Question[]) => Question[]): OwnQuestionnaire {
  return { ...own, edition: { ...own.edition, questions: change(own.edition.questions) } };
}

/** The same with one question changed. */
export function withQuestion(own: OwnQuestionnaire, id: string, change: (question: Question) => Question) {
  return withQuestions(own, (all) => all.map((question) => (question.id === id ? change(question) : question)));
}

/** The same with another text in the words of a language; null takes it out. */
export function withWord(own: OwnQuestionnaire, language: string, path: string, text: string | null): OwnQuestionnaire {
  return { ...own, words: { ...own.words, [language]: withPlace(own.words[language] as EditionWords, path, text) } };
}

/** The same with another number in the model; null takes it out. */
export function withNumber(own: OwnQuestionnaire, path: string, value: number | string | null): OwnQuestionnaire {
  return { ...own, model: withPlace(own.model, path, value) };
}

/** The same with another weight of a dimension in the mean of its axis; what the original does not name counts 1. */
export function withDimensionWeight(
  own: OwnQuestionnaire,
  dimension: string,
  weight: number,
  { edition }: Original,
): OwnQuestionnaire {
  const isNamed = dimension in edition.parameters.size.weights;
  return withNumber(own, DIMENSION_WEIGHTS + dimension, weight === 1 && !isNamed ? null : weight);
}

/** Without a question: it is not asked, its words go with it, and its place in codes stays free for it. */
export function leaveOut(own: OwnQuestionnaire, id: string): OwnQuestionnaire {
  const rest = withQuestions(own, (questions) => questions.filter((question) => question.id !== id));
  const sections = own.edition.sections
    .map((section) => ({ ...section, questions: section.questions.filter((question) => question !== id) }))
    .filter(({ questions }) => questions.length > 0);
  const ids = new Set(sections.map((section) => section.id));
  const words = mapWords(own, (each) => ({
    ...each,
    sections: Object.fromEntries(Object.entries(each.sections).filter(([section]) => ids.has(section))),
    questions: Object.fromEntries(Object.entries(each.questions).filter(([question]) => question !== id)),
  }));
  return { ...rest, edition: { ...rest.edition, sections }, words };
}

/** With a question of the original again, at its place. */
export function putBack(own: OwnQuestionnaire, id: string, { edition, words }: Original): OwnQuestionnaire {
  const question = edition.questions.find((one) => one.id === id);
  const section = edition.sections.find(({ questions }) => questions.includes(id));
  if (!question || !section) return own;
  const asked = [...own.edition.questions, question];
  const order = edition.questions.map((one) => one.id);
  const placed = placeBack(own.edition.sections, section, id, edition.sections);
  return {
    ...own,
    edition: { ...own.edition, questions: asked.sort(inOrder(order)), sections: placed },
    words: mapWords(own, (each, language) => ({
      ...each,
      sections: { [section.id]: words[language]?.sections[section.id] as string, ...each.sections },
      questions: { ...each.questions, [id]: structuredClone(words[language]?.questions[id]) as never },
    })),
  };
}

type Sections = Edition["sections"];

function placeBack(own: Sections, section: Sections[number], id: string, base: Sections): Sections {
  const found = own.find((one) => one.id === section.id);
  if (!found) {
    const order = base.map((one) => one.id);
    return [...own, { id: section.id, questions: [id] }].sort((a, b) => inOrder(order)(a, b));
  }
  const before = section.questions.slice(0, section.questions.indexOf(id));
  const place = found.questions.findLastIndex((one) => before.includes(one)) + 1;
  const questions = found.questions.toSpliced(place, 0, id);
  return own.map((one) => (one === found ? { ...one, questions } : one));
}

/** In the order of a list of ids; what is not in it comes last. */
function inOrder(ids: string[]) {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return (a: { id: string }, b: { id: string }) => place(a.id) - place(b.id);
}

/** The question one place up in its section, or down. */
export function move(own: OwnQuestionnaire, id: string, by: -1 | 1): OwnQuestionnaire {
  const sections = own.edition.sections.map((section) => {
    const place = section.questions.indexOf(id);
    const other = section.questions[place + by];
    if (place === -1 || other === undefined) return section;
    const questions = section.questions.with(place, other).with(place + by, id);
    return { ...section, questions };
  });
  return { ...own, edition: { ...own.edition, sections } };
}

/** A question to be added: its options from low to high. */
export interface NewQuestion {
  section: string;
  /** A scored dimension. */
  dimension: string;
  question: string;
  why: string;
  evidence: string;
  options: string[];
}

/**
 * With one more question of weight 1, whose options count 1, 2, 3 …; until it is translated, it says the same in every
 * language. The same where a code has no room for one more.
 */
export function addQuestion(own: OwnQuestionnaire, added: NewQuestion, { edition: base }: Original): OwnQuestionnaire {
  // A question that was left out keeps its place, so that it can be put back.
  const taken = new Set([...own.edition.questions, ...base.questions].map(({ slot }) => slot));
  const slot = Array.from({ length: SLOTS }, (_, place) => place).find((place) => !taken.has(place));
  if (slot === undefined) return own;
  const id = freeId(own);
  const options = added.options.map((text, place) => ({
    id: `o${place + 1}`,
    slot: place + 1,
    points: place + 1,
    text,
  }));
  const question = {
    id,
    slot,
    dimension: added.dimension,
    weight: 1,
    options: options.map(({ text, ...option }) => option),
  };
  const { question: asked, why, evidence } = added;
  const texts = { question: asked, why, evidence, options: Object.fromEntries(options.map((o) => [o.id, o.text])) };
  const sections = own.edition.sections.map((section) =>
    section.id === added.section ? { ...section, questions: [...section.questions, id] } : section,
  );
  const { edition } = withQuestions(own, (questions) => [...questions, question]);
  const words = mapWords(own, (each) => ({ ...each, questions: { ...each.questions, [id]: structuredClone(texts) } }));
  return { ...own, edition: { ...edition, sections }, words };
}

function freeId({ edition }: OwnQuestionnaire): string {
  const ids = new Set(edition.questions.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!ids.has(`own-${number}`)) return `own-${number}`;
}

function mapWords(
  own: OwnQuestionnaire,
  change: (words: EditionWords, language: string) => EditionWords,
): Record<string, EditionWords> {
  return Object.fromEntries(Object.entries(own.words).map(([language, each]) => [language, change(each, language)]));
}
