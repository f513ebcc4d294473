import type { EditionWords } from "./types";

/** A slip in a text, and where. */
export interface WordsFault {
  path: string;
  fault: string;
}

/** Faults that no text may have, wherever it stands. */
const FAULTS: [fault: string, pattern: RegExp][] = [
  ["empty", /^\s*$/],
  ["blank at an end", /^\s+\S|\S\s+$/],
  ["doubled blank", /\S\s{2,}\S/],
  ["doubled word", /(?<![\p{L}'-])(\p{L}+)\s+\1(?![\p{L}'-])/iu],
  ["and/or", /\band\s*\/\s*or\b/i],
  ["scale of agreement", /\b(strongly|somewhat|fully|partly|neither|tend to) (dis)?agree\b|\bagree or disagree\b/i],
  ["placeholder", /\b(lorem|ipsum|todo|tbd|fixme|x{3,})\b/i],
  ["exclamation mark", /!/],
  ["please", /\bplease\b/i],
];

/** Checks every text in a words file, however deep it lies. */
export function lintTexts(words: unknown, path = ""): WordsFault[] {
  if (typeof words === "string") {
    return FAULTS.filter(([, pattern]) => pattern.test(words)).map(([fault]) => ({ path, fault }));
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => lintTexts(value, path ? `${path}.${key}` : key));
}

const LONGEST_OPTION = 30;

/**
 * Checks what holds for questions and options only.
 * @param longestQuestion most words that a question may have
 */
export function lintQuestions({ questions }: EditionWords, longestQuestion: number): WordsFault[] {
  return Object.entries(questions).flatMap(([id, { question, options }]) => {
    const faults: WordsFault[] = [];
    const add = (path: string, fault: string) => faults.push({ path: `questions.${id}.${path}`, fault });
    if (!question.endsWith("?")) add("question", "no question mark at the end");
    if (wordsIn(question) > longestQuestion) add("question", "too long");
    for (const [option, text] of Object.entries(options)) {
      if (wordsIn(text) > LONGEST_OPTION) add(`options.${option}`, "too long");
      // Statements that can be observed, not degrees of agreement.
      if (/^((I|we) )?(dis)?agree\b/i.test(text)) add(`options.${option}`, "scale of agreement");
    }
    return faults;
  });
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
