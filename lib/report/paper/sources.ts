import { findSource, isSource, type SourceId } from "@/lib/sources/sources";
import { say } from "@/lib/words/say";
import type { Report } from "../report";
import { type Section, text } from "./blocks";

/** Every published source that the tables of the model name, by author; and where this result stands on the web. */
export function sourcesSection({ locale, more, edition, link }: Report): Section {
  const { sources, sourcesText, source, undated } = more.report.paper;
  const items = [...named(edition.parameters)]
    .map(findSource)
    .sort((a, b) => a.by.localeCompare(b.by, locale))
    .map(({ by, title, year, url }) => {
      // As text, since a number would be written with a separator of thousands.
      const entry = year ? say(locale, source, { by, title, year: String(year) }) : say(locale, undated, { by, title });
      return url ? `${entry} (${url})` : entry;
    });
  return {
    id: "sources",
    heading: say(locale, sources),
    blocks: [
      text(say(locale, sourcesText)),
      { kind: "list", items },
      ...(link ? [text(say(locale, more.report.paper.link, { link }), "caveat")] : []),
    ],
  };
}

/** The sources under the name `source` or `sources`, however deep. */
function named(tree: unknown, found = new Set<SourceId>()): Set<SourceId> {
  if (typeof tree !== "object" || tree === null) return found;
  for (const [key, value] of Object.entries(tree)) {
    if (key === "source" || key === "sources") {
      for (const id of [value].flat()) if (isSource(id)) found.add(id);
    } else named(value, found);
  }
  return found;
}
