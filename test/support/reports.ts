import { combine } from "@/lib/group/combine";
import type { Respondent } from "@/lib/group/respondents";
import { showable } from "@/lib/group/showable";
import { assess } from "@/lib/model/assess";
import { asDecided } from "@/lib/model/decided";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { Picture, Report } from "@/lib/report/report";
import { loadDetailWords } from "@/lib/words/detail";
import { loadAdviceNames } from "@/lib/words/group/advice-names";
import { loadWords } from "@/lib/words/load";
import { PERSONAS, type PersonaId } from "@/test/personas";

/** A picture of one white point, for tests that do not look at it. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const POINT: Picture = { png: new Uint8Array(PNG), width: 900, height: 300 };
export const PICTURES = { scores: POINT, fits: POINT, phases: POINT };
export const GROUP_PICTURES = { spread: POINT, rounds: POINT, fits: POINT, phases: POINT };

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
    evidence: {},
    group: null,
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

/**
 * The report on a group that answered the quick check.
 * @param earlier the respondents of an earlier round
 */
export async function reportOnGroup(
  respondents: Respondent[],
  {
    locale = "en",
    settled = {},
    evidence = {},
    earlier,
  }: { locale?: string; settled?: Answers; evidence?: Report["evidence"]; earlier?: Respondent[] } = {},
): Promise<Report> {
  const edition = findEdition("quick") as Edition;
  const shown = (all: Respondent[], agreed: Answers = {}) => {
    const combined = combine(edition, all, { settled: agreed });
    if (!combined) throw new Error("too few for a group");
    return { combined, decision: showable(combined, combined.decision) };
  };
  const { combined, decision } = shown(respondents, settled);
  const decided = asDecided(decision.recommendation);
  if (!decided) throw new Error("no verdict, no report");
  return {
    ...(await reportOn(respondents[0]?.answers ?? {}, edition, locale)),
    assessment: { ...decision, explanation: null },
    decided,
    answers: settled,
    evidence,
    link: "",
    group: {
      words: await loadWords(locale, "group"),
      compare: await loadWords(locale, "compare"),
      names: await loadAdviceNames(locale),
      combined,
      name: "Autumn",
      targets: { "maturity.method": 5 },
      earlier: earlier
        ? { name: "Spring", decision: shown(earlier).decision, targets: { "maturity.method": 4 } }
        : null,
    },
  };
}

/** The report on an invented organisation that answered the full assessment. */
export function reportOf(persona: PersonaId, locale = "en"): Promise<Report> {
  return reportOn(PERSONAS[persona].answers, findEdition("full") as Edition, locale);
}
