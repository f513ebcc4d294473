import { postsOf, roleIds, shownPhases } from "@/lib/model/shown-phases";
import type { Phase } from "@/lib/model/team-types";
import { postsText } from "@/lib/words/result/posts-text";
import { roleName } from "@/lib/words/result/role-name";
import { contactsText, takeaway, whosePosts } from "@/lib/words/result/takeaway";
import { figure, say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, heading, type Section, type Table, text } from "./blocks";
import { cited } from "./cited";

/** How many people, in one or two sentences. */
export function teamTakeaway(report: Report): string {
  return takeaway(report, shownPhases(report.decided.team));
}

/** How many people, now and in a year, who they are, and whom they report to. */
export function teamSection(report: Report): Section {
  const { locale, more, decided } = report;
  const { pool, fte } = decided.team;
  const whose = whosePosts(report);
  const blocks: Block[] = [text(teamTakeaway(report), "takeaway")];
  if (whose) blocks.push(text(whose));
  if (pool) {
    blocks.push(text(say(locale, more.team.pool, { range: postsText(locale, more.team, pool.low, pool.high) })));
  }
  const contacts = contactsText(report);
  if (contacts) blocks.push(text(contacts));
  if (fte.likely > 0) blocks.push(...posts(report), ...place(report), ...duties(report));
  return { id: "team", heading: say(locale, more.team.heading), blocks };
}

function posts(report: Report): Block[] {
  const { locale, more } = report;
  const words = more.team.phases;
  const grows = shownPhases(report.decided.team).length > 1;
  const note: Block[] = grows ? [text(say(locale, words.grows), "caveat")] : [];
  return [heading(say(locale, words.heading)), postsTable(report), ...note];
}

/** The posts of each role in each phase. */
export function postsTable(report: Report): Table {
  const { locale, more, decided } = report;
  const words = more.team.phases;
  const phases = shownPhases(decided.team);
  const cell = (id: string, phase: Phase) =>
    id === "sponsor" ? say(locale, words.noPost) : figure(locale, postsOf(id, phase));
  return {
    kind: "table",
    columns: [
      { name: say(locale, words.role), share: 4 },
      ...phases.map(({ id }) => ({
        name: say(locale, phases.length > 1 ? words[id] : words.posts),
        share: 2,
        isFigure: true,
      })),
    ],
    rows: roleIds(phases).map((id) => [roleName(report, id), ...phases.map((phase) => cell(id, phase))]),
    total: [say(locale, words.total), ...phases.map(({ fte }) => figure(locale, fte.likely))],
  };
}

function place(report: Report): Block[] {
  const { locale, more, decided } = report;
  const { place: chosen } = decided.team;
  if (!chosen) return [];
  const words = more.team.place;
  const { name, text: why, watch } = words.places[chosen.id];
  return [
    heading(say(locale, decided.type.id === "none" ? words.headingOwner : words.heading)),
    text(`${say(locale, words.named, { name: say(locale, name) })} ${say(locale, why)}`),
    text(say(locale, watch)),
    ...cited(report, chosen.because),
  ];
}

/** Every role with its duties, skills and experience. */
function duties(report: Report): Block[] {
  const { locale, more, decided } = report;
  const words = more.team.duties;
  const roles = roleIds(shownPhases(decided.team)).flatMap((id): Block[] => {
    const role = more.team.roles[id as "head"];
    return [
      heading(roleName(report, id), 3),
      text(say(locale, role.duty)),
      {
        kind: "terms",
        terms: (["duties", "skills", "seniority"] as const).map((key) => [
          say(locale, words[key]),
          say(locale, role[key]),
        ]),
      },
    ];
  });
  return [heading(say(locale, words.heading)), ...roles];
}
