import { say } from "@/lib/words/say";
import type { GroupTold, Report } from "../report";
import type { Paper, Section } from "./blocks";
import { computedSection, openSection } from "./computed";
import { differingSection } from "./differing";
import { evidenceSection } from "./evidence";
import { agendaSection } from "./group/agenda";
import { overviewSection } from "./group/overview";
import { roundsSection } from "./group/rounds";
import { gapsSection, spreadSection } from "./group/stand";
import { measuresSection, risksSection } from "./outcome";
import { daysSection, planSection } from "./plan";
import { reasonsSection, stepsSection } from "./reasons";
import { servicesSection } from "./services";
import { sourcesSection } from "./sources";
import { practiceSection, standSection } from "./stand";
import { teamSection } from "./team";
import { typesSection } from "./types";
import { meaning, summarySection, title } from "./verdict";

/** The whole report in the order of the page that it is made on, before it is written in any format. */
export function paperOf(report: Report): Paper {
  const { locale, words, edition, editionWords, group } = report;
  const values = { title: editionWords.title, edition: edition.edition };
  const from = group
    ? say(locale, group.words.overview.basis, { n: group.combined.n })
    : say(locale, words.selfReported);
  const sections = group ? groupSections(report, group) : resultSections(report);
  return {
    title: title(report),
    gist: meaning(report),
    basis: [say(locale, words.edition, values), from, editionWords.differs?.summary].filter(Boolean).join(" "),
    sections: sections.filter((section): section is Section => section !== null),
  };
}

function resultSections(report: Report): (Section | null)[] {
  return [
    summarySection(report),
    reasonsSection(report),
    stepsSection(report),
    standSection(report),
    practiceSection(report),
    ...adviceSections(report),
    openSection(report),
    computedSection(report),
    evidenceSection(report),
    sourcesSection(report),
  ];
}

/** Of a group what it says stands before the advice; how each answer counts is left out, since no single one did. */
function groupSections(report: Report, group: GroupTold): (Section | null)[] {
  return [
    summarySection(report),
    overviewSection(report, group),
    spreadSection(report, group),
    gapsSection(report, group),
    roundsSection(report, group),
    evidenceSection(report),
    agendaSection(report, group),
    reasonsSection(report),
    stepsSection(report),
    practiceSection(report),
    ...adviceSections(report),
    sourcesSection(report),
  ];
}

function adviceSections(report: Report): (Section | null)[] {
  return [
    typesSection(report),
    servicesSection(report),
    teamSection(report),
    planSection(report),
    daysSection(report),
    measuresSection(report),
    risksSection(report),
    differingSection(report),
  ];
}
