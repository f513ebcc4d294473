import type { SourceId } from "@/lib/sources/sources";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { SourceNotes } from "../../sources/source-list";
import type { MethodProps } from "../load-method";
import { methodPath } from "../method-path";
import { decimal } from "../numbers";
import table from "../table.module.css";
import styles from "../text.module.css";
import type { Entry, Way } from "./find-tables";
import { ruleSources } from "./rule-sources";
import { signalText } from "./signal-text";

/** What speaks for one entry of a table of rules, way by way. */
export function EntryTable({ entry, ...props }: MethodProps & { entry: Entry }) {
  const { locale, words, site } = props;
  const ids: SourceId[] = ruleSources([entry]);
  return (
    <>
      {ids.length > 0 && (
        <div className={styles.small}>
          {say(locale, words.rules.source)}
          <SourceNotes locale={locale} words={site} ids={ids} path={localePath(locale, methodPath("sources"))} />
        </div>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say(locale, words.rules.speaks)}</th>
            <th scope="col" className={table.number}>
              {say(locale, words.rules.points)}
            </th>
          </tr>
        </thead>
        {entry.ways.map((way, index) => (
          <WayRows key={JSON.stringify(way)} {...props} way={way} place={index + 1} count={entry.ways.length} />
        ))}
      </table>
    </>
  );
}

interface WayProps extends MethodProps {
  way: Way;
  place: number;
  count: number;
}

function WayRows({ way, place, count, ...props }: WayProps) {
  const { locale } = props;
  const lines = wayLines(props, way, place, count);
  return (
    <tbody>
      {lines.length > 0 && (
        <tr>
          <th colSpan={2} scope="rowgroup" className={table.way}>
            {lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </th>
        </tr>
      )}
      {Object.entries(way.points).map(([name, points]) => (
        <tr key={name}>
          <td>{signalText(props, name)}</td>
          <td className={table.number}>{decimal(locale, points)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What the points are for where there are several kinds, and when they are given; nothing where that is plain. */
function wayLines(props: MethodProps, { all, unless, part }: Way, place: number, count: number): string[] {
  const { locale, words } = props;
  const { parts, way, ...rules } = words.rules;
  const conditions = (names: string[], type: "conjunction" | "disjunction") => ({
    conditions: new Intl.ListFormat(locale, { type }).format(names.map((name) => signalText(props, name, true))),
  });
  const several = say(locale, way, { number: place, count });
  const title = part ? say(locale, parts[part as keyof typeof parts]) : count > 1 && several;
  return [
    title,
    all.length > 0 && say(locale, rules.if, conditions(all, "conjunction")),
    // Any one of the exceptions closes the way.
    unless.length > 0 && say(locale, rules.unless, conditions(unless, "disjunction")),
  ].filter((line) => line !== false);
}
