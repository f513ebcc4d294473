import { say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Block, type Section, text } from "./blocks";

/** How an own questionnaire differs from the edition that it was made of; null for a released edition. */
export function differingSection({ locale, more, editionWords }: Report): Section | null {
  const { differs } = editionWords;
  if (!differs) return null;
  const blocks: Block[] = [text(differs.summary, "takeaway")];
  if (differs.items.length > 0) blocks.push({ kind: "list", items: differs.items });
  return { id: "differing", heading: say(locale, more.report.paper.differing), blocks };
}
