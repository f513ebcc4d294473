import { figure, say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { entryName } from "./entry-name";

/** How many services an office begins with, by its size, and which are too much for it. */
export function StartTable(props: MethodProps) {
  const { locale, words, services, parameters } = props;
  const own = words.rules.start;
  return (
    <DataTable
      form="dense"
      caption={say(locale, own.caption)}
      columns={[
        { name: say(locale, own.posts) },
        { name: say(locale, own.services), isNumber: true },
        { name: say(locale, own.asked), isNumber: true },
        { name: say(locale, own.effort) },
        { name: say(locale, own.without) },
      ]}
      rows={parameters.services.start
        .toReversed()
        .map(({ fte, services: count, asked = count, effort, without = [] }) => ({
          id: `${fte}`,
          name: say(locale, own.from, { posts: figure(locale, fte) }),
          cells: [
            figure(locale, count),
            figure(locale, asked),
            say(locale, services.effort[`${effort}` as "1"]),
            new Intl.ListFormat(locale).format(without.map((id) => entryName(props, "services.catalogue", id))),
          ],
        }))}
    />
  );
}
