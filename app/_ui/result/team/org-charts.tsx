import { type ChartNode, chartOf } from "@/lib/model/chart";
import type { Phase } from "@/lib/model/team-types";
import { say } from "@/lib/words/say";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import { OrgChart } from "./org-chart";
import styles from "./team.module.css";

/** The organisation chart at the start and, folded, after a year; one person has none, and needs none. */
export function OrgCharts({ phases, ...props }: DetailProps & { phases: Phase[] }) {
  const { locale, more, edition, decided } = props;
  const { team, type, reach } = decided;
  if (type.id === "none") return null;
  const words = more.team.chart;
  const chartAt = (phase: Phase | undefined): ChartNode | null =>
    phase ? chartOf(phase.roles, team.pool, reach.id, edition.parameters.staffing) : null;
  const start = chartAt(phases[0]);
  const later = phases.length > 1 ? chartAt(phases.at(-1)) : null;
  return (
    <div className={styles.part}>
      <h3>{say(locale, words.heading)}</h3>
      {start ? (
        <figure>
          <figcaption>{say(locale, words.now)}</figcaption>
          <OrgChart {...props} chart={start} />
        </figure>
      ) : (
        <p>{say(locale, words.single)}</p>
      )}
      {later && (
        <details className={result.details}>
          <summary>{say(locale, words.year)}</summary>
          <OrgChart {...props} chart={later} />
        </details>
      )}
    </div>
  );
}
