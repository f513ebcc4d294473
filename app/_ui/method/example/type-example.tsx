import { figure, say } from "@/lib/words/say";
import { TypeShape } from "../../type-shape";
import { decimal } from "../numbers";
import { type ExampleProps, ExampleSection } from "./example-section";
import { SumTable } from "./sum-table";
import { driverSums, fitSums, noneSum } from "./type-sum";

/** The type of the example: where it stands on the drivers, and how well each type fits. */
export function TypeExample(props: ExampleProps) {
  const { locale, words, result, example } = props;
  const { id, margin } = example.decided.type;
  const own = words.example.type;
  return (
    <ExampleSection {...props} id="type">
      <Drivers {...props} />
      <p>{say(locale, own.fitText)}</p>
      <Fits {...props} />
      <p>{say(locale, own.noneText, { each: example.edition.parameters.type.needPoint })}</p>
      <p>{say(locale, own.result, { type: say(locale, result.typeNames[id]), margin })}</p>
    </ExampleSection>
  );
}

function Drivers({ locale, words, example }: ExampleProps) {
  const own = words.example.type;
  const rows = driverSums(example).map(({ id, value, parts, weights }) => {
    const terms = parts.map(({ id: part, value: share, weight }) =>
      say(locale, own.terms[part as "rules"], { weight, value: decimal(locale, share) }),
    );
    const { managers } = example.profile.context;
    return {
      id,
      name: say(locale, words.decisions.type[id]),
      how:
        id === "supply" && managers
          ? say(locale, words.signals.facts.managers[managers])
          : say(locale, own.mean, { terms: terms.join(" + "), weights }),
      value: decimal(locale, value),
    };
  });
  return (
    <SumTable
      caption={say(locale, own.drivers)}
      heads={[own.driver, own.how, own.value].map((head) => say(locale, head))}
      rows={rows}
    />
  );
}

function Fits({ locale, words, result, example }: ExampleProps) {
  const own = words.example.type;
  const { best, score, threshold, each, fit: none } = noneSum(example);
  const name = (type: "none" | "supportive") => (
    <>
      <TypeShape type={type} /> {say(locale, result.typeNames[type])}
    </>
  );
  const rows = fitSums(example).map(({ type, terms, sum, fit, limited }) => ({
    id: type,
    name: name(type as "supportive"),
    how: (
      <>
        {terms.map(({ id, points }) => say(locale, own.fitTerms[id], { points: decimal(locale, points) })).join(" + ")}
        {" = "}
        {decimal(locale, sum)} {limited && say(locale, own.limited)}
      </>
    ),
    value: figure(locale, fit),
  }));
  const behind = { fit: best, score, threshold, each };
  return (
    <SumTable
      caption={say(locale, own.fits)}
      heads={[own.type, own.how, own.fit].map((head) => say(locale, head))}
      rows={[
        ...rows,
        { id: "none", name: name("none"), how: say(locale, own.none, behind), value: figure(locale, none) },
      ]}
    />
  );
}
