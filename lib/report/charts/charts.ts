import type { ChartId } from "../paper/blocks";
import { type Report, tellsFigures } from "../report";
import { fitsChart } from "./fits";
import { phasesChart } from "./phases";
import { roundsChart } from "./rounds";
import { scoresChart } from "./scores";
import { spreadChart } from "./spread";
import type { Drawing } from "./svg";

/** Every chart of a report as a drawing, to be made a picture by whoever can. */
export function drawCharts(report: Report): Partial<Record<ChartId, Drawing>> {
  const { group } = report;
  return {
    ...(group
      ? { spread: spreadChart(report, group), rounds: roundsChart(report, group) }
      : { scores: scoresChart(report) }),
    ...(tellsFigures(report) && { fits: fitsChart(report) }),
    phases: phasesChart(report),
  };
}
