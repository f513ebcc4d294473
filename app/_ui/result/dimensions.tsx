import { scoreRows } from "@/lib/model/score-rows";
import { figure, figureRange, say } from "@/lib/words/say";
import styles from "./dimensions.module.css";
import figures from "./figures.module.css";
import { RadarChart } from "./radar-chart";
import result from "./result.module.css";
import type { DetailProps } from "./result-props";
import { ScoreBars } from "./score-bars";
import { Section } from "./section";

/** With fewer areas a radar has no shape. */
const SHAPE = 3;

/** Where the organisation stands: one takeaway, a chart on one scale of 1–5, and the same figures as a table. */
export function Dimensions({ locale, more, assessment, decided }: DetailProps) {
  const { profile } = assessment;
  const { radar } = more.detail;
  const { maturity } = profile;
  const name = (id: string) => say(locale, more.detail.dimensions[id as "size"] ?? id);
  const label = (id: string, isMean: boolean) =>
    isMean && profile.dimensions.length > 0 ? say(locale, more.detail.dimensions.mean, { name: name(id) }) : name(id);
  const rows = scoreRows(assessment).map((row) => ({ ...row, label: label(row.id, row.isMean) }));
  const areas = rows.flatMap(({ axis, isMean, level, ...row }) =>
    axis === "maturity" && !isMean && level !== null ? [{ ...row, level }] : [],
  );
  // A summary of the quick check knows the weakest dimension, and no targets.
  const { practice } = decided;
  const farthest = practice.length > 0 ? practice.find(({ standing }) => standing === "short")?.id : maturity.weakest;
  const values = {
    dimension: farthest ? name(farthest) : "",
    level: figure(locale, maturity.level),
    target: figure(locale, maturity.target),
  };
  const takeaway = farthest ? more.detail.dimensions.takeawayWeakest : more.detail.dimensions.takeawaySummary;
  const hasRange = rows.some(({ lowest, highest }) => highest > lowest);
  return (
    <Section id="dimensions" heading={say(locale, more.detail.dimensions.heading)}>
      <figure className={styles.figure}>
        <figcaption className={result.takeaway}>{say(locale, takeaway, values)}</figcaption>
        <ScoreBars
          locale={locale}
          name={say(locale, more.detail.dimensions.chart, { count: rows.length })}
          rows={rows}
          notKnown={say(locale, more.detail.dimensions.notKnown)}
        />
        <p className={result.caveat}>{say(locale, more.detail.dimensions.legend)}</p>
        {areas.length >= SHAPE && (
          <details className={`${result.details} ${styles.unfolds}`}>
            <summary>{say(locale, radar.heading)}</summary>
            <RadarChart
              name={say(locale, radar.name, { count: areas.length })}
              rows={areas}
              lines={{ level: say(locale, radar.level), target: say(locale, radar.target) }}
            />
          </details>
        )}
        <details className={result.details}>
          <summary>{say(locale, more.detail.dimensions.table)}</summary>
          <table className={figures.table}>
            <thead>
              <tr>
                <th scope="col">{say(locale, more.detail.dimensions.name)}</th>
                <th scope="col" className={figures.number}>
                  {say(locale, more.detail.dimensions.level)}
                </th>
                <th scope="col" className={figures.number}>
                  {say(locale, radar.target)}
                </th>
                {hasRange && (
                  <th scope="col" className={figures.number}>
                    {say(locale, more.detail.dimensions.range)}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, label, level, lowest, highest, target, isMean }) => (
                <tr key={id} data-mean={isMean || undefined}>
                  <th scope="row">{label}</th>
                  <td className={figures.number}>
                    {level === null ? say(locale, more.detail.dimensions.notKnown) : figure(locale, level)}
                  </td>
                  <td className={figures.number}>{target === null ? "" : figure(locale, target)}</td>
                  {hasRange && (
                    <td className={figures.number}>{highest > lowest ? figureRange(locale, lowest, highest) : ""}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
      <p className={result.caveat}>{say(locale, more.detail.dimensions.scale)}</p>
    </Section>
  );
}
