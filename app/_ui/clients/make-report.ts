import { showable } from "@/lib/group/showable";
import { encodeAnswers } from "@/lib/link/answers-code";
import { decide } from "@/lib/model/decide";
import { asDecided } from "@/lib/model/decided";
import { explain } from "@/lib/model/explain";
import type { Assessment } from "@/lib/model/types";
import type { Edition } from "@/lib/questionnaire/types";
import type { GroupTold, Report } from "@/lib/report/report";
import { localePath } from "@/lib/words/locales";
import type { FoundRound } from "@/lib/workspace/look-up";
import type { Client } from "@/lib/workspace/types";
import { editionKey } from "../group/edition-key";
import type { Brand } from "../report/brand";
import { today } from "../report/download";
import { roundDecision } from "./round-decision";
import type { RoundReportProps } from "./round-report";
import { roundName } from "./round-text";

interface Made extends RoundReportProps {
  locale: string;
  editions: Edition[];
  client: Client;
  earlier: FoundRound | null;
  brand: Brand;
}

/** The report on a round: of its group as far as it may be shown, or of the answers that were settled; null without a verdict. */
export function makeReport(made: Made): Report | null {
  const { locale, edition, combined, settled, evidence, client, brand, words, more } = made;
  const assessment = assessmentOf(made);
  const decided = asDecided(assessment.recommendation);
  const editionWords = words.editions[editionKey(edition)];
  if (!decided || !editionWords) return null;
  return {
    locale,
    words: words.result,
    more,
    edition,
    editionWords,
    assessment,
    decided,
    answers: settled,
    evidence,
    group: combined && groupOf(made, combined),
    cover: { ...brand, name: client.name, logo: null },
    summary: "",
    date: today(),
    link: combined ? "" : window.location.origin + localePath(locale, `/r#${encodeAnswers(edition, settled)}`),
  };
}

function assessmentOf({ edition, combined, settled }: Made): Assessment {
  if (combined) return { ...showable(combined, combined.decision), explanation: null };
  const decision = decide(edition, settled);
  return { ...decision, explanation: explain(edition, settled, decision) };
}

function groupOf({ locale, editions, round, earlier, words }: Made, combined: GroupTold["combined"]): GroupTold {
  const decision = earlier && roundDecision(earlier, editions);
  const { group, compare, names } = words;
  return {
    words: group,
    compare,
    names,
    combined,
    name: roundName(locale, round),
    targets: round.targets,
    earlier: decision && { name: roundName(locale, earlier.round), decision, targets: earlier.round.targets },
  };
}
