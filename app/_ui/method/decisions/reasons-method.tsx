import { toLevel } from "@/lib/model/scale";
import { percent, say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import { decimal } from "../numbers";
import { REASON_GROUPS, type ReasonGroup } from "./reason-groups";

const GROUPS = Object.keys(REASON_GROUPS) as ReasonGroup[];

/** How the three reasons of a result are chosen. */
export function ReasonsMethod(props: MethodProps) {
  const { locale, words, result } = props;
  const own = words.decisions.reasons;
  const values = reasonValues(props);
  return (
    <MethodSection {...props} id="reasons" words={own} sources={methodOutline(props.parameters).decisions.reasons}>
      <p>{say(locale, own.text)}</p>
      <div>
        {GROUPS.map((group) => (
          <Fold key={group} summary={say(locale, own.groups[group])}>
            <DataTable
              columns={[{ name: say(locale, own.reason) }, { name: say(locale, own.where) }]}
              rows={REASON_GROUPS[group].map((id) => ({
                id,
                name: say(locale, result.reasons[id].title),
                cells: [say(locale, own.when[id], values)],
              }))}
            />
          </Fold>
        ))}
      </div>
    </MethodSection>
  );
}

/** Every figure that the conditions speak of; places between the ends of a scale are told as levels. */
function reasonValues({ locale, result, parameters }: MethodProps): Record<string, string> {
  const { demand, practice, condition } = parameters.reasons;
  const { behind, ...levels } = { ...practice, ...condition };
  const places = Object.entries(demand).map(([name, share]) => [name, toLevel(share)] as const);
  const numbers = [...Object.entries(levels), ...places].map(([name, level]) => [name, decimal(locale, level)]);
  return {
    ...Object.fromEntries(numbers),
    behind: percent(locale, behind),
    verdict: say(locale, result.verdictNames["not-now"]),
  };
}
