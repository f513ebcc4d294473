import { PARTS } from "@/lib/model/hundred-days";
import { PHASES } from "@/lib/questionnaire/plan";
import { monthsText } from "@/lib/words/result/months-text";
import { say } from "@/lib/words/say";
import { WordList } from "../../reading/word-list";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";

/** When the parts of a plan run, and those of its first hundred days. */
export function DaysRules(props: MethodProps) {
  const { locale, words, roadmap, parameters } = props;
  const { amounts } = parameters;
  const own = words.rules.days;
  const { days, phases, plan } = roadmap;
  const columns = [{ name: say(locale, own.part) }, { name: say(locale, own.when) }];
  return (
    <MethodSection {...props} id="days" words={own} sources={methodOutline(props.parameters).rules.days}>
      <p>{say(locale, own.text)}</p>
      <WordList locale={locale} lines={own.list} values={{ ...amounts.days, first: amounts.steps.first }} />
      <DataTable
        form="narrow"
        caption={say(locale, own.months)}
        columns={columns}
        rows={PHASES.map((id) => ({
          id,
          name: say(locale, phases.unit[id].name),
          cells: [monthsText(locale, plan, id)],
        }))}
      />
      <DataTable
        form="narrow"
        caption={say(locale, own.days)}
        columns={columns}
        rows={PARTS.map(({ id, from, to }) => ({
          id,
          name: say(locale, days.parts[id].name),
          cells: [from < 0 ? say(locale, days.before, { before: -from, to }) : say(locale, days.range, { from, to })],
        }))}
      />
    </MethodSection>
  );
}
