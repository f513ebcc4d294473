import { UNITS } from "@/lib/model/pmo-type";
import { figure, say } from "@/lib/words/say";
import reading from "../../reading/reading.module.css";
import { TypeShape } from "../../type-shape";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import { decimal } from "../numbers";
import { SupplyTable } from "./supply-table";

const DRIVERS = ["controlNeed", "acceptance", "supply"] as const;

/** The ideal places of the types on their drivers, and the limits of each. */
export function TypeMethod(props: MethodProps) {
  const { locale, words, parameters } = props;
  const { limits, acceptance, controlNeed, borderline, mandateLead, needPoint } = parameters.type;
  const own = words.decisions.type;
  const bounds = {
    people: limits.directivePeople,
    projects: limits.directiveProjects,
    directive: decimal(locale, limits.directive),
    central: decimal(locale, limits.directiveCentral),
    controlling: decimal(locale, limits.controlling),
    level: decimal(locale, limits.supervised),
    points: borderline,
    lead: mandateLead,
    each: needPoint,
  };
  return (
    <MethodSection {...props} id="type" words={own} sources={methodOutline(props.parameters).decisions.type}>
      <p>{say(locale, own.text)}</p>
      <ul className={reading.list}>
        {DRIVERS.map((driver) => (
          <li key={driver}>{say(locale, own.drivers[driver], { ...controlNeed, ...acceptance })}</li>
        ))}
      </ul>
      <IdealPlaces {...props} />
      <SupplyTable {...props} />
      <ul className={reading.list}>
        {Object.entries(own.limits).map(([id, limit]) => (
          <li key={id}>{say(locale, limit, bounds)}</li>
        ))}
      </ul>
    </MethodSection>
  );
}

function IdealPlaces({ locale, words, result, parameters }: MethodProps) {
  const { ideals, weights } = parameters.type;
  const own = words.decisions.type;
  return (
    <DataTable
      form="dense"
      caption={say(locale, own.ideals)}
      columns={[
        { name: say(locale, own.type) },
        ...DRIVERS.map((driver) => ({ name: say(locale, own[driver]), isNumber: true })),
      ]}
      rows={UNITS.map((type) => ({
        id: type,
        name: (
          <>
            <TypeShape type={type} /> {say(locale, result.typeNames[type])}
          </>
        ),
        cells: DRIVERS.map((driver) => decimal(locale, ideals[type][driver])),
      }))}
      foot={{
        id: "weight",
        name: say(locale, own.weight),
        cells: DRIVERS.map((driver) => figure(locale, weights[driver])),
      }}
    />
  );
}
