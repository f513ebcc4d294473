import type { ChartId } from "../paper/blocks";
import type { Report } from "../report";
import { fitsChart } from "./fits";
import { phasesChart } from "./phases";
import { scoresChart } from "./scores";
import type { Drawing } from "./svg";

/** Every chart of a report as a drawing, to be made a picture by whoever can. */
export function drawCharts(report: Report): Record<ChartId, Drawing> {
  return { scores: scoresChart(report), fits: fitsChart(report), phases: phasesChart(report) };
}
