"use client";

import { useEffect, useRef } from "react";
import type { Message } from "@/lib/words/say";
import type { ScoreRow } from "./dimension-rows";
import styles from "./dimensions.module.css";
import result from "./result.module.css";

export type ChartRow = ScoreRow & { label: string };

/** What is said of a level, of a range and of the level called for, where somebody points at them. */
export type ChartTips = Record<"level" | "range" | "target", Message>;

interface Props {
  locale: string;
  name: string;
  legend: string;
  rows: ChartRow[];
  tips: ChartTips;
}

const ROW_HEIGHT = 30;
const AXIS_HEIGHT = 36;

/** The scores as bars. The library is loaded when the chart comes into view; the table beside it needs no script. */
export function DimensionChart({ locale, name, legend, rows, tips }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let destroy: (() => void) | undefined;
    let gone = false;
    const observer = new IntersectionObserver(
      async ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        const { drawDimensions } = await import("./draw-dimensions");
        if (!gone) destroy = drawDimensions(element, rows, { ...tips, locale });
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
      destroy?.();
    };
  }, [locale, rows, tips]);

  return (
    <div className={styles.chart}>
      <div style={{ blockSize: rows.length * ROW_HEIGHT + AXIS_HEIGHT }}>
        <canvas ref={canvas} role="img" aria-label={name} />
      </div>
      <p className={result.caveat}>{legend}</p>
    </div>
  );
}
