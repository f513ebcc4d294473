import { scoreName } from "@/lib/words/group/score-name";
import { signed } from "@/lib/words/group/scores";
import { figure, percent, say } from "@/lib/words/say";
import type { ScoresProps } from "./compared-scores";
import group from "./group.module.css";
import { WideTable } from "./wide-table";

/** The scores of several results as figures; of two also the change, and how far it went towards what was called for. */
export function ScoreTable({ locale, words, names, results, scores }: ScoresProps) {
  const isPair = results.length === 2;
  const level = (value: number | null) =>
    value === null ? say(locale, names.dimensions.notKnown) : figure(locale, value);
  const more = isPair ? ([words.scores.change, words.scores.target, words.scores.way] as const) : [words.scores.target];
  return (
    <>
      <WideTable name={say(locale, words.scores.table)} className={group.figures}>
        <thead>
          <tr>
            <th scope="col">{say(locale, words.scores.name)}</th>
            {results.map(({ sign, name }) => (
              <th key={sign} scope="col">
                <span className={group.full}>{name}</span>
                <span className={group.short} aria-hidden="true">
                  {sign}
                </span>
              </th>
            ))}
            {more.map((text) => (
              <th key={say(locale, text)} scope="col">
                {say(locale, text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map(({ id, isMean, levels, change, target, progress }) => (
            <tr key={id} data-mean={isMean || undefined}>
              <th scope="row">{scoreName(locale, names, id)}</th>
              {levels.map((value, place) => (
                <td key={results[place]?.sign}>{level(value)}</td>
              ))}
              {isPair && <td>{change === null ? "" : signed(locale, change)}</td>}
              <td>{target === null ? "" : figure(locale, target)}</td>
              {isPair && <td>{progress === null ? "" : percent(locale, progress)}</td>}
            </tr>
          ))}
        </tbody>
      </WideTable>
      {isPair && <p className={group.note}>{say(locale, words.scores.note)}</p>}
    </>
  );
}
