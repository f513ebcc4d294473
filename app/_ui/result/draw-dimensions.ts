import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { figure, say } from "@/lib/words/say";
import { onThemeChange } from "../theme/theme";
import type { ChartRow, ChartTips } from "./dimension-chart";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** What is drawn, in the order of the datasets below. */
const DATASETS = ["target", "range", "level"] as const;

type Tips = ChartTips & { locale: string };

/**
 * Draws the scores: a bar for each, a thin line for what open answers leave possible, a ring for the level called for.
 * Redraws in the colours of the page when they change.
 * @returns a function that takes the chart away
 */
export function drawDimensions(canvas: HTMLCanvasElement, rows: ChartRow[], tips: Tips): () => void {
  let chart = create(canvas, rows, tips);
  const redraw = () => {
    chart.destroy();
    chart = create(canvas, rows, tips);
  };
  const stop = onThemeChange(redraw);
  return () => {
    stop();
    chart.destroy();
  };
}

function create(canvas: HTMLCanvasElement, rows: ChartRow[], tips: Tips): Chart {
  const style = getComputedStyle(canvas);
  const colour = (token: string) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${token})`;
    // Else every colour would be that of text where the system sets them.
    probe.style.setProperty("forced-color-adjust", "none");
    canvas.parentElement?.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };
  const font = { family: style.fontFamily, size: 13 };
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const ink = colour("--ink");
  return new Chart(canvas, {
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          type: "line",
          data: rows.map(({ target, label }) => ({ x: target ?? Number.NaN, y: label })) as never,
          showLine: false,
          pointStyle: "circle",
          pointRadius: 6,
          pointBorderWidth: 2,
          pointBackgroundColor: colour("--paper"),
          pointBorderColor: colour("--accent"),
        },
        {
          type: "bar",
          data: rows.map(({ lowest, highest }) => (highest > lowest ? [lowest, highest] : null)) as never,
          barThickness: 2,
          grouped: false,
          backgroundColor: colour("--ink-soft"),
        },
        {
          type: "bar",
          data: rows.map(({ level }) => (level === null ? null : [1, level])) as never,
          barThickness: 11,
          minBarLength: 3,
          grouped: false,
          backgroundColor: rows.map(({ isMean }) => (isMean ? ink : colour("--rule-strong"))),
        },
      ],
    },
    options: {
      indexAxis: "y",
      maintainAspectRatio: false,
      animation: still ? false : { duration: 180 },
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      scales: {
        x: {
          min: 1,
          max: 5,
          position: "top",
          grid: { color: colour("--rule"), drawTicks: false },
          border: { display: false },
          ticks: { stepSize: 1, color: colour("--ink-soft"), font },
        },
        y: {
          type: "category",
          grid: { display: false },
          border: { display: false },
          ticks: {
            autoSkip: false,
            crossAlign: "far",
            color: ink,
            font: ({ index }) => ({ ...font, weight: rows[index]?.isMean ? 600 : 400 }),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: { label: ({ datasetIndex, dataIndex }) => tipOf(tips, DATASETS[datasetIndex], rows[dataIndex]) },
        },
      },
    },
  });
}

function tipOf({ locale, ...tips }: Tips, name: keyof ChartTips | undefined, row: ChartRow | undefined): string {
  if (!name || !row) return "";
  const { lowest, highest } = row;
  const values = { level: figure(locale, row[name === "target" ? "target" : "level"] ?? 0) };
  return say(locale, tips[name], { ...values, lowest: figure(locale, lowest), highest: figure(locale, highest) });
}
