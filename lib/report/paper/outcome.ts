import { measuresText } from "@/lib/words/result/measures-text";
import { say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, heading, type Section, text } from "./blocks";
import { cited } from "./cited";

/** A measure in words. */
export function measureWords({ locale, more }: Report, id: string) {
  const words = more.roadmap.measures[id as "on-date"];
  return {
    name: say(locale, words.name),
    tells: say(locale, words.tells),
    formula: say(locale, words.formula),
    data: say(locale, words.data),
    often: say(locale, words.often),
    target: say(locale, words.target),
  };
}

/** How many things to measure, in one sentence. */
export function measuresTakeaway({ locale, more, decided, edition }: Report): string {
  return measuresText(locale, more.roadmap, decided.measures, edition.parameters);
}

/** How to see that it works. */
export function measuresSection(report: Report): Section {
  const { locale, more, decided } = report;
  const { measuring } = more.roadmap;
  return {
    id: "measures",
    heading: say(locale, measuring.heading),
    blocks: [
      text(measuresTakeaway(report), "takeaway"),
      ...decided.measures.flatMap(({ id, because }): Block[] => {
        const words = measureWords(report, id);
        const keys = ["formula", "data", "often", "target"] as const;
        return [
          heading(words.name),
          text(words.tells),
          { kind: "terms", terms: keys.map((key) => [say(locale, measuring[key]), words[key]]) },
          ...cited(report, because),
        ];
      }),
      text(say(locale, measuring.caveat), "caveat"),
    ],
  };
}

/** A risk in words. */
export function riskWords({ locale, more }: Report, id: string) {
  const words = more.roadmap.risks[id as "no-sponsor"];
  return {
    title: say(locale, words.title),
    text: say(locale, words.text),
    notice: say(locale, words.notice),
    act: say(locale, words.act),
  };
}

/** The ways in which this advice is most likely to fail here. */
export function risksSection(report: Report): Section {
  const { locale, more, decided } = report;
  const { failing } = more.roadmap;
  return {
    id: "risks",
    heading: say(locale, failing.heading),
    blocks: [
      text(say(locale, failing.takeaway), "takeaway"),
      ...decided.risks.flatMap(({ id, because }): Block[] => {
        const words = riskWords(report, id);
        const terms: [string, string][] = [
          [say(locale, failing.notice), words.notice],
          [say(locale, failing.act), words.act],
        ];
        return [heading(words.title), text(words.text), { kind: "terms", terms }, ...cited(report, because)];
      }),
    ],
  };
}
