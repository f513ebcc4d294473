import { say } from "@/lib/words/say";
import type { Report } from "../report";
import type { Paper, Section } from "./blocks";
import { computedSection, openSection } from "./computed";
import { measuresSection, risksSection } from "./outcome";
import { daysSection, planSection } from "./plan";
import { reasonsSection, stepsSection } from "./reasons";
import { servicesSection } from "./services";
import { sourcesSection } from "./sources";
import { practiceSection, standSection } from "./stand";
import { teamSection } from "./team";
import { typesSection } from "./types";
import { meaning, summarySection, title } from "./verdict";

/** The whole report in the order of the result page, before it is written in any format. */
export function paperOf(report: Report): Paper {
  const { locale, words, edition, editionWords } = report;
  const sections = [
    summarySection(report),
    reasonsSection(report),
    stepsSection(report),
    standSection(report),
    practiceSection(report),
    typesSection(report),
    servicesSection(report),
    teamSection(report),
    planSection(report),
    daysSection(report),
    measuresSection(report),
    risksSection(report),
    openSection(report),
    computedSection(report),
    sourcesSection(report),
  ];
  const values = { title: editionWords.title, edition: edition.edition };
  return {
    title: title(report),
    gist: meaning(report),
    basis: `${say(locale, words.edition, values)} ${say(locale, words.selfReported)}`,
    sections: sections.filter((section): section is Section => section !== null),
  };
}
