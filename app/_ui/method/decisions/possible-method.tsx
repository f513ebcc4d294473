import { POSSIBLE_PLACES } from "@/lib/model/place";
import { POSSIBLE_STYLES } from "@/lib/model/style";
import { REACHES, TYPES } from "@/lib/model/types";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { METHOD_OUTLINE } from "../method-outline";
import { methodPath } from "../method-path";
import { MethodSection } from "../method-section";

/** What each type and each place leaves open; the points are with the rules. */
export function PossibleMethod(props: MethodProps) {
  const { locale, words, result, team } = props;
  const own = words.decisions.styles;
  return (
    <MethodSection {...props} id="styles" words={own} sources={METHOD_OUTLINE.decisions.styles}>
      <p>{say(locale, own.text)}</p>
      <PossibleTable
        {...props}
        caption={say(locale, own.styles)}
        head={say(locale, own.type)}
        rows={TYPES.map((type) => ({
          name: say(locale, result.typeNames[type]),
          possible: POSSIBLE_STYLES[type].map((style) => say(locale, result.styleNames[style])),
        }))}
      />
      <PossibleTable
        {...props}
        caption={say(locale, own.places)}
        head={say(locale, own.reach)}
        rows={REACHES.map((reach) => ({
          name: say(locale, result.reachNames[reach]),
          possible: POSSIBLE_PLACES[reach].map((place) => say(locale, team.place.places[place].name)),
        }))}
      />
      <p>
        <a href={`${localePath(locale, methodPath("rules"))}#style`}>{say(locale, own.points)}</a>
      </p>
    </MethodSection>
  );
}

interface TableProps extends MethodProps {
  caption: string;
  head: string;
  rows: { name: string; possible: string[] }[];
}

function PossibleTable({ locale, words, caption, head, rows }: TableProps) {
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  return (
    <table className={styles.narrow}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{say(locale, words.decisions.styles.possible)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, possible }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{list.format(possible)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
