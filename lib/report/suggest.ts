import { firstSteps, reasonsOf } from "./paper/reasons";
import { standTakeaway } from "./paper/stand";
import { teamTakeaway } from "./paper/team";
import { meaning, title } from "./paper/verdict";
import type { Report } from "./report";

/** A summary made of the result's own sentences, in paragraphs parted by empty lines. */
export function suggestedSummary(report: Report): string {
  const titles = (items: { title: string }[]) => items.map((one) => one.title).join(" ");
  return [
    `${title(report)} ${meaning(report)}`,
    titles(reasonsOf(report)),
    standTakeaway(report),
    teamTakeaway(report),
    titles(firstSteps(report)),
  ].join("\n\n");
}
