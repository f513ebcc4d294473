import { roleOf } from "@/lib/model/service-role";
import type { Service } from "@/lib/model/types";
import { roleName } from "@/lib/words/result/role-name";
import { say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, heading, type Section, text } from "./blocks";
import { cited, citedAnswers } from "./cited";

/** The services of a stage. */
export function servicesAt({ decided }: Report, stage: Service["stage"]): Service[] {
  return decided.services.filter((service) => service.stage === stage);
}

/** Title and text of a service, and who does it; nobody where there is no office. */
export function serviceWords(report: Report, { id }: Service): { title: string; text: string; who: string } {
  const { locale, more, edition, decided } = report;
  const words = more.services.services[id as keyof typeof more.services.services];
  const role = roleOf(edition.parameters.services.catalogue[id]?.roles ?? [], decided.team);
  return {
    title: say(locale, words.title),
    text: say(locale, words.text),
    who: role ? roleName(report, role) : "",
  };
}

/** What the office starts with, in one sentence. */
export function servicesTakeaway(report: Report): string {
  return say(report.locale, report.more.services.start, { count: servicesAt(report, "start").length });
}

/** What the office starts with, adds later, keeps as it is and leaves out; null without a unit. */
export function servicesSection(report: Report): Section | null {
  const { locale, more, edition, decided } = report;
  const words = more.services;
  if (decided.services.length === 0) return null;
  const [later, keep, leave] = [
    servicesAt(report, "later"),
    servicesAt(report, "keep"),
    servicesAt(report, "leave"),
  ] as const;
  const all = Object.keys(edition.parameters.services.catalogue).length;
  return {
    id: "services",
    heading: say(locale, words.heading),
    blocks: [
      text(servicesTakeaway(report), "takeaway"),
      ...servicesAt(report, "start").flatMap((service) => inFull(report, service)),
      ...named(report, say(locale, words.later, { count: later.length }), later),
      ...named(report, say(locale, words.keep, { count: keep.length }), keep, say(locale, words.keepText)),
      ...named(report, say(locale, words.leave, { count: leave.length }), leave),
      text(say(locale, words.basis, { all }), "caveat"),
    ],
  };
}

function inFull(report: Report, service: Service): Block[] {
  const { locale, more, edition } = report;
  const words = more.services;
  const told = serviceWords(report, service);
  const effort = String(edition.parameters.services.catalogue[service.id]?.effort) as keyof typeof words.effort;
  const terms: [string, string][] = [[say(locale, words.takes), say(locale, words.effort[effort])]];
  if (told.who) terms.push([say(locale, words.who), told.who]);
  if (service.after) {
    const before = words.services[service.after as keyof typeof words.services];
    terms.push([say(locale, words.after), say(locale, before.title)]);
  }
  return [heading(told.title), text(told.text), { kind: "terms", terms }, ...cited(report, service.because)];
}

/** Services by their names, each with the answers behind it. */
function named(report: Report, title: string, services: Service[], note?: string): Block[] {
  if (services.length === 0) return [];
  const terms = services.map((service): [string, string] => {
    const { left } = service;
    const why = left ? say(report.locale, report.more.services.left[left]) : "";
    const answers = citedAnswers(report, service.because.slice(0, 2)).join(" ");
    return [serviceWords(report, service).title, [why && `${why}.`, answers].filter(Boolean).join(" ")];
  });
  return [heading(title), ...(note ? [text(note)] : []), { kind: "terms", terms }];
}
