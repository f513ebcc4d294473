import { figure, say } from "@/lib/words/say";
import { decimal } from "../numbers";
import { type ExampleProps, ExampleSection } from "./example-section";
import { SumTable } from "./sum-table";
import { teamSum } from "./team-sum";

/** The posts of the example, from the two curves. */
export function TeamExample(props: ExampleProps) {
  const { locale, words, example } = props;
  const own = words.example.team;
  const { rows, factors, factor, cap } = teamSum(example);
  const shown = Object.entries(factors).map(([id, value]) => [id, decimal(locale, value)]);
  return (
    <ExampleSection {...props} id="team">
      <SumTable
        caption={say(locale, own.caption)}
        heads={[own.end, own.how, own.posts].map((head) => say(locale, head))}
        rows={rows.map(({ id, rule, people, curve, exact, posts }) => ({
          id,
          name: say(locale, own.ends[id]),
          how: say(locale, own[rule], {
            people: figure(locale, people),
            curve: decimal(locale, curve),
            factor: decimal(locale, factor),
            exact: decimal(locale, exact),
          }),
          value: figure(locale, posts),
        }))}
      />
      <p>{say(locale, own.factor, { ...Object.fromEntries(shown), factor: decimal(locale, factor) })}</p>
      {cap && <p>{say(locale, own.cap, { level: decimal(locale, cap.level), posts: cap.posts })}</p>}
    </ExampleSection>
  );
}
