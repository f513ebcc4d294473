import { type AgendaItem, agendaOf } from "@/lib/group/agenda";
import { standingLines } from "@/lib/words/group/standing";
import { say } from "@/lib/words/say";
import type { GroupTold, Report } from "../../report";
import { type Block, heading, type Section, text } from "../blocks";

/** The parts of a workshop of an hour, with their minutes in words. */
export function agendaItems({ locale, edition, editionWords }: Report, { words, combined }: GroupTold) {
  const { agenda } = words;
  return agendaOf(edition, combined.questions).map((item) => ({
    item,
    minutes: say(locale, agenda.minutes, { minutes: item.minutes }),
    title:
      item.kind === "question"
        ? (editionWords.questions[item.question.id]?.question ?? "")
        : say(locale, agenda[item.kind].title),
  }));
}

/** How many questions are worth an hour together, in one sentence. */
export function agendaTakeaway({ locale, edition }: Report, { words, combined }: GroupTold): string {
  const count = agendaOf(edition, combined.questions).filter(({ kind }) => kind === "question").length;
  return say(locale, words.agenda.takeaway, { count });
}

/** A workshop of an hour that settles what people see differently where it matters. */
export function agendaSection(report: Report, group: GroupTold): Section {
  const { locale } = report;
  return {
    id: "agenda",
    heading: say(locale, group.words.agenda.heading),
    blocks: [
      text(agendaTakeaway(report, group), "takeaway"),
      ...agendaItems(report, group).flatMap(({ item, minutes, title }): Block[] => [
        heading(title),
        text(minutes, "caveat"),
        ...inFull(report, group, item),
      ]),
    ],
  };
}

function inFull({ locale, editionWords }: Report, { words }: GroupTold, item: AgendaItem): Block[] {
  const { agenda } = words;
  if (item.kind !== "question") return [text(say(locale, agenda[item.kind].text))];
  const { question, matters } = item;
  const why = say(locale, agenda.matters[question.axis], { points: Math.round(matters) });
  return [
    text(say(locale, agenda.stands)),
    { kind: "list", items: standingLines({ locale, words, editionWords }, question) },
    {
      kind: "terms",
      terms: [
        [say(locale, agenda.why), `${editionWords.questions[question.id]?.why ?? ""} ${why}`.trim()],
        [say(locale, agenda.settle), say(locale, agenda.ways[question.axis])],
      ],
    },
  ];
}
