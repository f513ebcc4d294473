import { figure, say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";

/** How many services an office begins with, by its size. */
export function StartTable({ locale, words, services, parameters }: MethodProps) {
  const own = words.rules.start;
  return (
    <DataTable
      form="narrow"
      caption={say(locale, own.caption)}
      columns={[
        { name: say(locale, own.posts) },
        { name: say(locale, own.services), isNumber: true },
        { name: say(locale, own.effort) },
      ]}
      rows={parameters.services.start.toReversed().map(({ fte, services: count, effort }) => ({
        id: `${fte}`,
        name: say(locale, own.from, { posts: figure(locale, fte) }),
        cells: [figure(locale, count), say(locale, services.effort[`${effort}` as "1"])],
      }))}
    />
  );
}
