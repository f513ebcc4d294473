import { POSSIBLE_PLACES } from "@/lib/model/place";
import { POSSIBLE_STYLES } from "@/lib/model/style";
import { REACHES, TYPES } from "@/lib/model/types";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import controls from "../../controls.module.css";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { methodPath } from "../method-path";
import { MethodSection } from "../method-section";

/** What each type and each place leaves open; the points are with the rules. */
export function PossibleMethod(props: MethodProps) {
  const { locale, words, result, team } = props;
  const own = words.decisions.styles;
  const possible = { name: say(locale, own.possible) };
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  return (
    <MethodSection {...props} id="styles" words={own} sources={methodOutline(props.parameters).decisions.styles}>
      <p>{say(locale, own.text)}</p>
      <DataTable
        form="narrow"
        caption={say(locale, own.styles)}
        columns={[{ name: say(locale, own.type) }, possible]}
        rows={TYPES.map((type) => ({
          id: type,
          name: say(locale, result.typeNames[type]),
          cells: [list.format(POSSIBLE_STYLES[type].map((style) => say(locale, result.styleNames[style])))],
        }))}
      />
      <DataTable
        form="narrow"
        caption={say(locale, own.places)}
        columns={[{ name: say(locale, own.reach) }, possible]}
        rows={REACHES.map((reach) => ({
          id: reach,
          name: say(locale, result.reachNames[reach]),
          cells: [list.format(POSSIBLE_PLACES[reach].map((place) => say(locale, team.place.places[place].name)))],
        }))}
      />
      <p>
        <a className={controls.quiet} href={`${localePath(locale, methodPath("rules"))}#style`}>
          {say(locale, own.points)}
        </a>
      </p>
    </MethodSection>
  );
}
