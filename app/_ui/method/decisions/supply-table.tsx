import { CONTEXT } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import { decimal } from "../numbers";

/** How centrally project managers have to be supplied, by who leads the projects today. */
export function SupplyTable({ locale, words, parameters }: MethodProps) {
  const own = words.decisions.type;
  return (
    <Fold summary={say(locale, own.supplies)}>
      <DataTable
        form="narrow"
        columns={[{ name: say(locale, own.who) }, { name: say(locale, own.supply), isNumber: true }]}
        rows={CONTEXT.managers.map((id) => ({
          id,
          name: say(locale, words.signals.facts.managers[id]),
          cells: [decimal(locale, parameters.type.supply[id])],
        }))}
      />
    </Fold>
  );
}
