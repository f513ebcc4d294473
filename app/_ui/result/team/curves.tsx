import type { Curves as CurvesOf } from "@/lib/model/team-types";
import type { Range } from "@/lib/model/types";
import { postsText } from "@/lib/words/result/posts-text";
import { figure, say } from "@/lib/words/say";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import styles from "./team.module.css";

/** What each published rule gives, side by side, with its source and its limits; nothing without a unit. */
export function Curves(props: DetailProps) {
  const { locale, more, edition, assessment, decided } = props;
  const { curves } = decided.team;
  if (!curves) return null;
  const words = more.team.curves;
  const { costPerPost } = edition.parameters.staffing;
  const share = shareText(props);
  const columns = ["low", "likely", "high"] as const;
  return (
    <div className={styles.part}>
      <h3>{say(locale, words.heading)}</h3>
      <p>{say(locale, words.differ, valuesOf(props, curves))}</p>
      {!assessment.profile.quantities.people && <p>{say(locale, words.estimated)}</p>}
      <table className={styles.curves}>
        <caption>{say(locale, words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, words.rule)}</th>
            {columns.map((end) => (
              <th key={end} scope="col">
                {say(locale, words.people, { people: curves.people[end] })}
              </th>
            ))}
          </tr>
        </thead>
        {(["decium", "p3o", "spend"] as const).map((id) => {
          const posts: Range | null = curves[id];
          return (
            posts && (
              <tbody key={id}>
                <tr>
                  <th scope="row">{say(locale, words[id].name)}</th>
                  {columns.map((end) => (
                    <td key={end}>{figure(locale, posts[end])}</td>
                  ))}
                </tr>
                <tr>
                  <td colSpan={4}>{say(locale, words[id].text, { share, cost: costPerPost * 1000 })}</td>
                </tr>
              </tbody>
            )
          );
        })}
      </table>
      {!curves.spend && <p>{say(locale, words.noSpend, { share })}</p>}
      <p className={result.caveat}>{say(locale, words.adjusted)}</p>
    </div>
  );
}

function valuesOf({ locale, more }: DetailProps, { people, decium, p3o }: CurvesOf) {
  return {
    people: people.likely,
    decium: postsText(locale, more.team, decium.likely),
    p3o: postsText(locale, more.team, p3o.likely),
  };
}

/** The share of spend that an office should cost, in words of the language: "3–5%". */
export function shareText({ locale, more, edition }: Pick<DetailProps, "locale" | "more" | "edition">): string {
  const [low, high] = edition.parameters.staffing.share as [number, number];
  return say(locale, more.team.share, { low: low * 100, high: high * 100 });
}
