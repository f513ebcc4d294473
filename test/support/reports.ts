import { assess } from "@/lib/model/assess";
import { asDecided } from "@/lib/model/decided";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Picture, Report } from "@/lib/report/report";
import { loadDetailWords } from "@/lib/words/detail";
import { loadWords } from "@/lib/words/load";
import { PERSONAS, type PersonaId } from "@/test/personas";

/** A picture of one white point, for tests that do not look at it. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const POINT: Picture = { png: new Uint8Array(PNG), width: 900, height: 300 };
export const PICTURES = { scores: POINT, fits: POINT, phases: POINT };

/** The report on a set of answers, with every text of the cover filled in. */
export async function reportOn(answers: Answers, edition: Edition, locale = "en"): Promise<Report> {
  const assessment = assess(edition, answers);
  const decided = asDecided(assessment.recommendation);
  if (!decided) throw new Error("no verdict, no report");
  return {
    locale,
    words: await loadWords(locale, "result"),
    more: await loadDetailWords(locale),
    edition,
    editionWords: await editionWords(edition, locale),
    assessment,
    decided,
    answers,
    cover: {
      name: "Müller & Söhne <GmbH>",
      preparedBy: "A. Consultant",
      confidentiality: "Confidential",
      accent: "#1d5891",
      logo: POINT,
    },
    summary: "First paragraph.\n\nSecond paragraph.",
    date: "2026-11-23",
    link: "https://pmo.example.org/r#af1",
  };
}

/** The report on an invented organisation that answered the full assessment. */
export function reportOf(persona: PersonaId, locale = "en"): Promise<Report> {
  return reportOn(PERSONAS[persona].answers, findEdition("full") as Edition, locale);
}
