import { gapsTakeaway, spreadTakeaway } from "@/lib/words/group/dimensions";
import { basisText, stabilityText } from "@/lib/words/group/overview";
import { saidOf, settledCount } from "./paper/group/overview";
import { firstSteps, reasonsOf } from "./paper/reasons";
import { standTakeaway } from "./paper/stand";
import { teamTakeaway } from "./paper/team";
import { meaning, title } from "./paper/verdict";
import type { GroupTold, Report } from "./report";

/** A summary made of the result's own sentences, in paragraphs parted by empty lines. */
export function suggestedSummary(report: Report): string {
  const { group } = report;
  if (group) return groupSummary(report, group);
  return [
    `${title(report)} ${meaning(report)}`,
    titles(reasonsOf(report)),
    standTakeaway(report),
    teamTakeaway(report),
    titles(firstSteps(report)),
  ].join("\n\n");
}

/** Of a group also how many stand behind it and where they are apart. */
function groupSummary(report: Report, group: GroupTold): string {
  const said = saidOf(report, group);
  const settled = settledCount(report);
  return [
    `${title(report)} ${meaning(report)}`,
    `${basisText(said, settled)} ${stabilityText(said, settled)}`.trim(),
    `${spreadTakeaway(said)} ${gapsTakeaway(said, report.edition)}`.trim(),
    titles(reasonsOf(report)),
    titles(firstSteps(report)),
  ].join("\n\n");
}

const titles = (items: { title: string }[]) => items.map((one) => one.title).join(" ");
