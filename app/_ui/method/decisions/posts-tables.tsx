import { figure, say } from "@/lib/words/say";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";

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
        <table className={styles.narrow}>
          <thead>
            <tr>
              <th scope="col">{say(locale, own.means)}</th>
              <th scope="col" className={styles.number}>
                {say(locale, own.posts)}
              </th>
            </tr>
          </thead>
          <tbody>
            {affordable.map(({ upTo, posts }) => (
              <tr key={upTo}>
                <th scope="row">{say(locale, own.upTo, { level: upTo })}</th>
                <td className={styles.number}>{figure(locale, posts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
      <Fold summary={say(locale, own.owner)}>
        <table className={styles.narrow}>
          <thead>
            <tr>
              <th scope="col">{say(locale, words.decisions.need.verdict)}</th>
              <th scope="col" className={styles.number}>
                {say(locale, own.ownerPosts)}
              </th>
            </tr>
          </thead>
          <tbody>
            {owners.map(({ name, posts }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={styles.number}>{rangeOf(posts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  );
}
