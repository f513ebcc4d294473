import { Chart, Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale } from "chart.js";
import { onThemeChange } from "../theme/theme";
import type { RadarRow } from "./radar-chart";

Chart.register(Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale);

/** Pixels under which a label has no room beside the drawing in one line. */
const NARROW = 480;
/** Letters that a line of a label may have there. */
const SHORT = 10;

type Lines = Record<"level" | "target", string>;

/**
 * Draws practice as a radar, today's level filled and the level called for as a broken line. Redraws in the colours of
 * the page when they change.
 * @returns a function that takes the chart away
 */
export function drawRadar(canvas: HTMLCanvasElement, rows: RadarRow[], lines: Lines): () => void {
  let chart = create(canvas, rows, lines);
  const redraw = () => {
    chart.destroy();
    chart = create(canvas, rows, lines);
  };
  const stop = onThemeChange(redraw);
  return () => {
    stop();
    chart.destroy();
  };
}

function create(canvas: HTMLCanvasElement, rows: RadarRow[], lines: Lines): Chart {
  const colour = (token: string) => colourOf(canvas, token);
  const font = { family: getComputedStyle(canvas).fontFamily, size: 13 };
  const isNarrow = canvas.clientWidth < NARROW;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const [ink, soft, accent] = [colour("--ink"), colour("--ink-soft"), colour("--accent")];
  return new Chart(canvas, {
    type: "radar",
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          label: lines.level,
          data: rows.map(({ level }) => level),
          fill: true,
          backgroundColor: `color-mix(in srgb, ${ink} 14%, transparent)`,
          borderColor: ink,
          borderWidth: 2,
          pointBackgroundColor: ink,
        },
        {
          label: lines.target,
          data: rows.map(({ target }) => target ?? Number.NaN),
          spanGaps: true,
          borderColor: accent,
          borderDash: [5, 4],
          borderWidth: 2,
          pointStyle: "circle",
          pointRadius: 5,
          pointBorderWidth: 2,
          pointBackgroundColor: colour("--paper"),
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      animation: still ? false : { duration: 180 },
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      scales: {
        r: {
          min: 1,
          max: 5,
          ticks: { stepSize: 1, color: soft, backdropColor: "transparent", font },
          grid: { color: colour("--rule") },
          angleLines: { color: colour("--rule") },
          pointLabels: {
            color: ink,
            font: { ...font, size: isNarrow ? 11 : font.size },
            callback: (label) => (isNarrow ? inLines(label) : label),
          },
        },
      },
      plugins: { legend: { position: "bottom", labels: { color: ink, font, usePointStyle: true, boxHeight: 8 } } },
    },
  });
}

/** A label in short lines, broken between words. */
function inLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < SHORT) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A colour of the page as the browser computes it. */
function colourOf(canvas: HTMLCanvasElement, token: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  canvas.parentElement?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
