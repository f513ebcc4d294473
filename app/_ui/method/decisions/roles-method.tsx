import { STYLES } from "@/lib/model/types";
import type { Staffing } from "@/lib/questionnaire/plan";
import { figure, say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import styles from "../text.module.css";

type Bands = Staffing["bands"];

/** The roles that an office of each size has, and one for a single programme. */
export function RolesMethod(props: MethodProps) {
  const { locale, words, parameters } = props;
  const own = words.decisions.roles;
  return (
    <MethodSection {...props} id="roles" words={own} sources={methodOutline(props.parameters).decisions.roles}>
      <p>{say(locale, own.text)}</p>
      <Fold summary={say(locale, own.bands)}>
        <BandTable {...props} bands={parameters.staffing.bands} />
      </Fold>
      <Fold summary={say(locale, own.programme)}>
        <BandTable {...props} bands={parameters.staffing.programme} />
      </Fold>
    </MethodSection>
  );
}

/** The roles by size, the smallest office first. */
function BandTable({ bands, ...props }: MethodProps & { bands: Bands }) {
  const { locale, words } = props;
  const own = words.decisions.roles;
  return (
    <DataTable
      hasWholeNames
      columns={[{ name: say(locale, own.size) }, { name: say(locale, own.roles) }]}
      rows={bands.toReversed().map(({ from, roles }) => ({
        id: `${from}`,
        name: say(locale, own.from, { posts: figure(locale, from) }),
        cells: [
          roleLines(props, roles).map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          )),
        ],
      }))}
    />
  );
}

/** The roles of a size; by style where it makes a difference. */
function roleLines({ locale, words, result, team }: MethodProps, roles: Bands[number]["roles"]): string[] {
  const list = new Intl.ListFormat(locale, { type: "unit" });
  const named = (ids: string[]) => list.format(ids.map((id) => say(locale, team.roles[id as "head"].name)));
  if (roles.any) return [named(roles.any)];
  return STYLES.map((style) =>
    say(locale, words.decisions.roles.byStyle, {
      style: say(locale, result.styleNames[style]),
      roles: named(roles[style] ?? []),
    }),
  );
}
