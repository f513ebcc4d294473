import { withDimensionWeight, withNumber, withWord } from "@/lib/questionnaire/own/change";
import { copyOf, type OwnQuestionnaire } from "@/lib/questionnaire/own/own";
import type { EditionWords } from "@/lib/questionnaire/types";
import { readJson } from "@/test/support/files";
import { full } from "@/test/support/full";
import { quick } from "@/test/support/quick";

const wordsOf = (folder: string) =>
  Object.fromEntries(
    ["en", "fr"].map((language) => [language, readJson(`questionnaires/${folder}/${language}.json`) as EditionWords]),
  );

/** What own questionnaires are made of in tests. */
export const QUICK = { edition: quick, words: wordsOf("quick-1") };
export const FULL = { edition: full, words: wordsOf("full-1") };

/** An own questionnaire that says what the quick check says. */
export const copyOfQuick: OwnQuestionnaire = copyOf(quick, "own0quick000", QUICK.words);
export const copyOfFull: OwnQuestionnaire = copyOf(full, "own0full0000", FULL.words);

/** A copy of the quick check in which one weight, one threshold and one word differ. */
export const ownQuick: OwnQuestionnaire = withWord(
  withNumber(withDimensionWeight(copyOfQuick, "maturity.method", 3, QUICK), "need/thresholds/strong", 70),
  "en",
  "questions/method/question",
  "How do your teams run a project?",
);
