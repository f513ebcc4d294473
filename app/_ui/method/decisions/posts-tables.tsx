import { figure, say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";

/** What an office begins with at most for its money, and what an owner without a unit gets. */
export function PostsTables({ locale, words, result, parameters }: MethodProps) {
  const { affordable, partTime, partTimeLarge } = parameters.team;
  const own = words.decisions.team;
  const light = say(locale, result.verdictNames.lightweight);
  const owners = [
    { name: say(locale, result.verdictNames["not-now"]), posts: partTime["not-now"] },
    { name: light, posts: partTime.lightweight },
    ...partTimeLarge
      .toReversed()
      .map(({ people, fte }) => ({ name: say(locale, own.ownerLarge, { verdict: light, people }), posts: fte })),
  ];
  const rangeOf = (posts: number[]) => {
    const [low, likely, high] = posts.map((each) => figure(locale, each)) as [string, string, string];
    return say(locale, own.range, { low, likely, high });
  };
  return (
    <>
      <Fold summary={say(locale, own.caps)}>
        <DataTable
          form="narrow"
          columns={[{ name: say(locale, own.means) }, { name: say(locale, own.posts), isNumber: true }]}
          rows={affordable.map(({ upTo, posts }) => ({
            id: `${upTo}`,
            name: say(locale, own.upTo, { level: upTo }),
            cells: [figure(locale, posts)],
          }))}
        />
      </Fold>
      <Fold summary={say(locale, own.owner)}>
        <DataTable
          form="narrow"
          columns={[
            { name: say(locale, words.decisions.need.verdict) },
            { name: say(locale, own.ownerPosts), isNumber: true },
          ]}
          rows={owners.map(({ name, posts }) => ({ id: name, name, cells: [rangeOf(posts)] }))}
        />
      </Fold>
    </>
  );
}
